using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace SmartSpec.PostgreSql;

/// <summary>
/// Where texts become statements. They are made of literals and of <see cref="Names"/>, which lets nothing through that could
/// end a quoted name; all else is a parameter.
/// </summary>
[SuppressMessage(
    "Security",
    "CA2100:Review SQL queries for security vulnerabilities",
    Justification = "Literals and checked names only."
)]
internal static class Statement
{
    public static NpgsqlCommand Of(string sql, NpgsqlConnection connection) => new(sql, connection);

    public static void Text(NpgsqlCommand command, string sql) => command.CommandText = sql;
}
