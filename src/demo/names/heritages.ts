const list = (text: string): readonly string[] => text.split(" ");

/** Names that go together. Invented combinations: whoever bears one by chance is not meant. */
export interface Heritage {
  readonly share: number;
  /** The NHS ethnic category of most who bear these names. */
  readonly ethnicity: readonly [code: string, name: string];
  readonly family: readonly string[];
  /** Forenames of those born before 1970, and since. */
  readonly women: readonly [older: readonly string[], younger: readonly string[]];
  readonly men: readonly [older: readonly string[], younger: readonly string[]];
  /** The other language of the household, in BCP 47, with its name; null where it is English. */
  readonly language: readonly [code: string, name: string] | null;
}

export const heritages: readonly Heritage[] = [
  {
    share: 58,
    ethnicity: ["A", "British, Mixed British"],
    family: list(
      "Abbott Ashdown Barlow Beckwith Birtwell Blakemore Bracewell Calloway Chadwick Colborne Copplestone Dallimore " +
        "Eastwick Elphick Fairclough Garside Greenhalgh Hartnell Hebblethwaite Inskip Jellicoe Kettlewell Langstaff " +
        "Lockyer Marchbank Netherway Oldroyd Peverell Quarrington Ramsbottom Sallow Tattersall Underhay Varley " +
        "Wainscott Weatherby Yardley",
    ),
    women: [
      list(
        "Audrey Barbara Beryl Brenda Doreen Dorothy Edna Gladys Hilda Irene Joan Joyce Marjorie Maureen Pauline Sheila",
      ),
      list(
        "Abigail Beth Chloe Daisy Eleanor Faith Georgia Hannah Isla Jodie Katie Lily Megan Niamh Poppy Rosie Tamsin",
      ),
    ],
    men: [
      list(
        "Albert Alec Bernard Clifford Derek Donald Ernest Frank Geoffrey Harold Kenneth Leonard Norman Ronald Stanley",
      ),
      list("Adam Ben Callum Dylan Elliot Finley George Harrison Isaac Jake Kyle Liam Mason Noah Oscar Rory Toby"),
    ],
    language: null,
  },
  {
    share: 14,
    ethnicity: ["J", "Pakistani or British Pakistani"],
    family: list(
      "Ahmad Bhatti Chaudhry Dar Farooqi Hussaini Iqbal Javed Kayani Malik Nazir Qureshi Rafiq Siddiqi Yousafi",
    ),
    women: [
      list("Fatima Khadija Nasreen Parveen Rukhsana Salma Shamim Tahira Yasmin Zubeda"),
      list("Aaliyah Aisha Hafsa Inaya Iqra Maryam Noor Sana Zahra Zainab"),
    ],
    men: [
      list("Abdul Akhtar Ghulam Habib Karim Mahmood Nadeem Riaz Shafiq Tariq"),
      list("Adeel Bilal Danyal Hamza Ibrahim Jawad Musa Rayyan Umar Yusuf"),
    ],
    language: ["ur", "Urdu"],
  },
  {
    share: 9,
    ethnicity: ["H", "Indian or British Indian"],
    family: list("Bains Chahal Desai Gill Joshi Kapoor Lakhani Mehta Nair Parmar Rana Sandhu Shah Thakkar Vyas"),
    women: [
      list("Bhavna Gurpreet Harbans Indira Jaswinder Kamla Manjula Pushpa Savita Surinder"),
      list("Anika Diya Harleen Ishani Jasmin Kavya Meera Priya Simran Tara"),
    ],
    men: [
      list("Amrik Balwant Dinesh Gurdev Harish Jagdish Kirpal Mohan Ramesh Suresh"),
      list("Aarav Arjun Dev Harjit Jai Karan Nikhil Rohan Sahil Veer"),
    ],
    language: ["pa", "Punjabi"],
  },
  {
    share: 8,
    ethnicity: ["N", "African"],
    family: list(
      "Adeyinka Amponsah Asante Boateng Campbell Danquah Eze Gordon Kamara Mensah Nwosu Obafemi Sesay Tetteh",
    ),
    women: [
      list("Abena Beverley Comfort Delroy-Ann Esi Gloria Hyacinth Ngozi Patience Verna"),
      list("Ada Chiamaka Efua Imani Keziah Leah Naomi Shanice Temi Zuri"),
    ],
    men: [
      list("Augustus Cuthbert Desmond Emmanuel Festus Kofi Lloyd Neville Samuel Winston"),
      list("Chidi Elijah Ezra Jerome Kwame Malachi Nathaniel Tobi Tyrell Zane"),
    ],
    language: null,
  },
  {
    share: 7,
    ethnicity: ["C", "Any other White background"],
    family: list(
      "Borkowski Czarnecki Dudek Gorski Jablonski Kozlow Lewicki Mazur Nowicki Pawlak Rutkow Sikorska Zielin",
    ),
    women: [
      list("Barbara Danuta Elzbieta Halina Irena Jadwiga Krystyna Teresa Urszula Zofia"),
      list("Alicja Hania Julia Kinga Lena Maja Natalia Oliwia Wiktoria Zuzanna"),
    ],
    men: [
      list("Andrzej Czeslaw Edward Henryk Janusz Kazimierz Marian Ryszard Stefan Zbigniew"),
      list("Antoni Bartek Dawid Filip Igor Jakub Kacper Mateusz Oskar Szymon"),
    ],
    language: ["pl", "Polish"],
  },
  {
    share: 4,
    ethnicity: ["R", "Chinese"],
    family: list("Au-Yeung Chan Fong Ho Kwok Lam Leung Ng Poon Tsang Wan Yip"),
    women: [list("Ah-Mei Lai-Wah Mei-Ling Siu-Fong Suk-Yee Wai-Han"), list("Amy Chloe Hei-Ting Jia Mei Vivian Yan")],
    men: [
      list("Chi-Keung Kam-Wing Kwok-Wai Man-Fai Siu-Ming Wing-Fat"),
      list("Anson Ethan Ho-Yin Jun Marcus Ryan Wei"),
    ],
    language: ["zh", "Chinese"],
  },
];
