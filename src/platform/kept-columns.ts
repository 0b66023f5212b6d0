/** The columns that every row carries, for the migrations that create tables. Never changed: migrations are history. */
export const KEPT = `
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        owner_id uuid NOT NULL,
        entered_in_error boolean NOT NULL`;
