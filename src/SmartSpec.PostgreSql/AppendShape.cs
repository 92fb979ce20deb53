namespace SmartSpec.PostgreSql;

/// <summary>The parts of an append beside the events of an existing strategy; each combination has a statement.</summary>
[Flags]
internal enum AppendShape
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>The strategy itself.</summary>
    Founds = 1,

    /// <summary>A document.</summary>
    Document = 2,

    /// <summary>Messages.</summary>
    Messages = 4,
}
