namespace SmartSpec.Sqlite;

/// <summary>The cause of an error of a <see cref="SqliteStore"/>.</summary>
public enum SqliteStoreFault
{
    /// <summary>Something else: see the inner exception.</summary>
    Other,

    /// <summary>
    /// Another process, or another transaction of this one, was writing for longer than the busy timeout. Try again.
    /// </summary>
    Busy,

    /// <summary>There is no room on the disk, or the file has reached the size that it may have.</summary>
    Full,

    /// <summary>
    /// The file, or the folder that it is in, cannot be written to; or the connection string opens it for reading only.
    /// </summary>
    ReadOnly,

    /// <summary>There is no such file, or it may not be opened.</summary>
    CannotOpen,

    /// <summary>The file is no SQLite database.</summary>
    NotADatabase,

    /// <summary>The file is damaged.</summary>
    Damaged,

    /// <summary>The disk failed.</summary>
    Disk,

    /// <summary>The database has no tables of the store, or tables of the same names that are another program's.</summary>
    SchemaMissing,

    /// <summary>The store's tables are of an older version: migrate them.</summary>
    SchemaOlder,

    /// <summary>The store's tables are of a version newer than this package knows: upgrade the package.</summary>
    SchemaNewer,
}
