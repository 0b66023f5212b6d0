import { parseOdsCode } from "../../../kernel/ods-code.ts";
import { UUID } from "../../../kernel/page.ts";
import type { Reference } from "../../../kernel/reference.ts";
import { alreadyTaken } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type MutationResolver, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { DirectoryContext } from "../directory.context.ts";
import {
  createOrganisation,
  endOrganisation,
  type OrganisationGiven,
  type OrganisationRevision,
  organisationInError,
  reviseOrganisation,
  type Standing,
} from "./organisation.rules.ts";
import { OrganisationTable } from "./organisation.table.ts";
import type { Organisation } from "./organisation.ts";

const taken = { organisation_ods_code: alreadyTaken("odsCode", "Another organisation has this ODS code.") };
const organisations = mutations("organisation", writer(OrganisationTable, taken));

type Resolver = MutationResolver<"organisation", Organisation>;
type OrganisationBy = { readonly id?: string; readonly odsCode?: string };

const knowing =
  (resolver: (standing: Standing) => Resolver) =>
  async (...[parent, args, context, info]: [unknown, { input: object }, DirectoryContext, Parameters<Resolver>[3]]) => {
    const { loaders, access } = context;
    const id = (args.input as { readonly partOf?: Reference | null }).partOf?.id;
    const [ours, named] = await Promise.all([
      loaders.groupByOrganisation.load(access.organisation),
      id && UUID.test(id) ? loaders.organisationById.load(id) : null,
    ]);
    return resolver({ ours, parent: named })(parent, args, context, info);
  };

const byOdsCode = (code: string, { loaders }: DirectoryContext) => {
  const odsCode = parseOdsCode(code);
  return odsCode === null ? null : loaders.organisationByOdsCode.load(odsCode);
};

const fields = fieldsOf<Organisation, DirectoryContext>();

export const organisationResolvers = {
  Query: {
    organisation: (_: unknown, { by }: { by: OrganisationBy }, context: DirectoryContext) =>
      by.id ? context.loaders.organisationById.load(by.id) : byOdsCode(by.odsCode ?? "", context),
    organisations: fields.page("organisations"),
  },
  Mutation: {
    createOrganisation: knowing((standing) =>
      organisations.create((id, given: OrganisationGiven) => createOrganisation(id, given, standing), "partOf"),
    ),
    reviseOrganisation: knowing((standing) =>
      organisations.change((row, given: OrganisationRevision) => reviseOrganisation(row, given, standing)),
    ),
    endOrganisation: knowing(({ ours }) => organisations.change((row) => endOrganisation(row, ours))),
    enterOrganisationInError: knowing(({ ours }) => organisations.change((row) => organisationInError(row, ours))),
  },
  Organisation: {
    __resolveReference: fields.home("organisationById"),
    members: fields.pageOf("membersByOrganisation"),
  },
};
