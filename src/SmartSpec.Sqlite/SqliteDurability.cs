namespace SmartSpec.Sqlite;

/// <summary>The failures that an acknowledged append survives.</summary>
public enum SqliteDurability
{
    /// <summary>
    /// A crash of the program, of the system, and a loss of power: each commit waits until the disk has it (<c>PRAGMA
    /// synchronous = FULL</c>).
    /// </summary>
    Full,

    /// <summary>
    /// A crash of the program. After a crash of the system or a loss of power the last commits may be gone, never half of one
    /// (<c>PRAGMA synchronous = NORMAL</c>).
    /// </summary>
    Normal,
}
