namespace SmartSpec.PostgreSql;

/// <summary>The options of a store: where its tables are in the database. The defaults suit most hosts.</summary>
public sealed record PostgreSqlStoreOptions
{
    /// <summary>
    /// The schema: 1 to 63 ASCII letters, digits and underscores, no digit first; case-sensitive.
    /// </summary>
    /// <value>Default: <c>smartspec</c>.</value>
    public string Schema { get; init; } = "smartspec";

    /// <summary>
    /// The prefix of the names of all tables and indexes: at most 30 ASCII letters, digits and underscores, no digit first;
    /// so several stores fit in one schema.
    /// </summary>
    /// <value>Default: empty.</value>
    public string TablePrefix { get; init; } = "";
}
