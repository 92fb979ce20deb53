namespace SmartSpec.PostgreSql;

/// <summary>The parts of an append beside one event of an existing strategy; each combination has a statement.</summary>
[Flags]
internal enum AppendShape
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>The strategy itself.</summary>
    Founds = 1,

    /// <summary>Several events.</summary>
    Many = 2,

    /// <summary>A document.</summary>
    Document = 4,

    /// <summary>Messages.</summary>
    Messages = 8,
}
