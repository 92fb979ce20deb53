using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace SmartSpec.Sqlite;

/// <summary>What SQLite's codes mean to who runs the host.</summary>
internal static class Faults
{
    public static SqliteStoreException Of(SqliteException told, string file)
    {
        var fault = told.SqliteErrorCode switch
        {
            SQLITE_BUSY or SQLITE_LOCKED => SqliteStoreFault.Busy,
            SQLITE_FULL => SqliteStoreFault.Full,
            SQLITE_READONLY => SqliteStoreFault.ReadOnly,
            SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH => SqliteStoreFault.CannotOpen,
            SQLITE_NOTADB => SqliteStoreFault.NotADatabase,
            SQLITE_CORRUPT => SqliteStoreFault.Damaged,
            SQLITE_IOERR => SqliteStoreFault.Disk,
            _ => SqliteStoreFault.Other,
        };
        return new(fault, file, $"{WhatToDo(fault, file)} SQLite says: {told.Message}", told);
    }

    /// <summary>Whether the connection that met with it is as good as before, once its transaction has been rolled back.</summary>
    public static bool LeavesConnection(Exception exception) => exception is not SqliteStoreException { Fault: not (SqliteStoreFault.Busy or SqliteStoreFault.Full) };

    private static string WhyClosed(string file) =>
        Directory.Exists(file) ? $"'{file}' is a folder; name a file."
        : Path.GetDirectoryName(file) is { Length: > 0 } folder && !Directory.Exists(folder) ? $"'{file}' cannot be opened: the folder '{folder}' does not exist. Make it, or check the path."
        : File.Exists(file) ? $"'{file}' cannot be opened. Let the program's user read and write both the file and the folder that it is in."
        : $"There is no file '{file}', and it is not made here. Check the path; where it is to be made, call SqliteStore.MigrateAsync or leave AutoMigrate on, without Mode=ReadOnly or ReadWrite, in a folder that can be written to.";

    private static string WhatToDo(SqliteStoreFault fault, string file) => fault switch
    {
        SqliteStoreFault.Busy =>
            $"Another process or transaction holds '{file}' for writing. Try again; if it goes on, look for a transaction that is left open, or raise SqliteStoreOptions.BusyTimeout.",
        SqliteStoreFault.Full => $"There is no room for '{file}': nothing was written. Make room on the disk, or raise the database's max_page_count, and try again.",
        SqliteStoreFault.ReadOnly =>
            $"'{file}' cannot be written to: nothing was. Let the program's user write to the file and to the folder that it is in, and take Mode=ReadOnly out of the connection string. To read a file that nobody writes, such as a backup, where the folder cannot be written either: Data Source=file:{file}?immutable=1;Mode=ReadOnly.",
        SqliteStoreFault.CannotOpen => WhyClosed(file),
        SqliteStoreFault.NotADatabase => $"'{file}' is no SQLite database, or one that is encrypted. Check the path; the file was left as it is.",
        SqliteStoreFault.Damaged => $"'{file}' is damaged. Keep a copy of it and of its -wal file, and go back to a backup, or try the command .recover of the sqlite3 program.",
        SqliteStoreFault.Disk => $"The disk failed while '{file}' was read or written. Check the disk; what was acknowledged before is kept.",
        _ => $"'{file}' could not be used.",
    };
}
