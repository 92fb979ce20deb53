using System.Data.Common;
using Npgsql;
using SmartSpec.PostgreSql;
using SmartSpec.Sqlite;

namespace SmartSpec.Tool.Storage;

/// <summary>What a database failed to do, and the remedy; in English with the message of the store.</summary>
internal static class StoreFaults
{
    public static Words Of(DbException broken) => new(InSwedish(broken), $"{broken.Message:long}");

    /// <summary>Whether there are no tables of a store at all.</summary>
    public static bool IsEmpty(DbException broken) =>
        broken
            is SqliteStoreException { Fault: SqliteStoreFault.SchemaMissing }
                or { SqlState: PostgresErrorCodes.UndefinedTable };

    private static string InSwedish(DbException broken) =>
        broken switch
        {
            SqliteStoreException sqlite => Swedish(sqlite.Fault),
            _ when broken.InnerException is NpgsqlException { SqlState: null } unreached =>
                $"servern svarar inte ({MessageLine.Sentence((unreached.InnerException ?? unreached).Message)}). "
                    + "Kontrollera anslutningen, och att servern är i gång.",
            _ => Swedish(broken.SqlState),
        };

    private static string Swedish(SqliteStoreFault fault) =>
        fault switch
        {
            SqliteStoreFault.Busy => "filen är upptagen av ett annat program. Försök igen.",
            SqliteStoreFault.Full => "disken är full. Frigör plats, och försök igen.",
            SqliteStoreFault.ReadOnly =>
                "det går inte att skriva i filen. Ge rätt att skriva i filen och i dess mapp, eller välj en annan med --db.",
            SqliteStoreFault.CannotOpen =>
                "filen kan inte öppnas. Kontrollera sökvägen: mappen ska finnas, och både den och filen gå att läsa och skriva.",
            SqliteStoreFault.NotADatabase =>
                "filen är ingen SQLite-databas, eller så är den krypterad. Välj rätt fil med --db; den här har inte ändrats.",
            SqliteStoreFault.Damaged => "databasen är skadad. Spara en kopia av den, och återställ den från en säkerhetskopia.",
            SqliteStoreFault.Disk =>
                "disken svarar inte som den ska. Kontrollera disken; det som har sparats tidigare finns kvar.",
            SqliteStoreFault.SchemaMissing =>
                "i databasen finns inga strategier, men kanske ett annat programs tabeller. Välj rätt fil med --db; "
                    + "den här har inte ändrats.",
            SqliteStoreFault.SchemaOlder =>
                "databasen är av en äldre version. Ta en säkerhetskopia; den uppgraderas när ett scenario spelas i den.",
            SqliteStoreFault.SchemaNewer =>
                "databasen är av en nyare version än det här programmet. Uppgradera programmet; databasen har inte ändrats.",
            _ => "databasen kunde inte användas.",
        };

    private static string Swedish(string? code) =>
        code switch
        {
            null => "databasens tabeller är av en annan version än det här programmet. Ta en säkerhetskopia; äldre "
                + "uppgraderas när ett scenario spelas där.",
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                "servern släpper inte in användaren. Kontrollera namn och lösenord (miljövariabeln PGPASSWORD).",
            PostgresErrorCodes.InvalidCatalogName => "det finns ingen sådan databas på servern. Skapa den, eller ange en annan.",
            PostgresErrorCodes.InsufficientPrivilege =>
                "användaren har inte rätt att göra detta i databasen. Ge den rätten att skapa schemat smartspec, och "
                    + "att läsa och skriva i det.",
            PostgresErrorCodes.ReadOnlySqlTransaction =>
                "servern tar inte emot något nu: den är skrivskyddad. Anslut till en server som det går att skriva i.",
            PostgresErrorCodes.DiskFull => "serverns disk är full. Frigör plats, och försök igen.",
            _ => $"PostgreSQL svarade med ett fel ({code}). Inget har skrivits.",
        };
}
