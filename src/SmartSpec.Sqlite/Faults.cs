using System.Text;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace SmartSpec.Sqlite;

/// <summary>Exceptions for SQLite's codes, with messages for the operator.</summary>
internal static class Faults
{
    // SQLite's own limits on Unix, less the names of the files beside the database.
    private const int LongestPath = 504;
    private const int LongestName = 247;

    /// <summary>SQLITE_READONLY_DIRECTORY.</summary>
    private const int FolderIsReadOnly = 8 | (6 << 8);

    public static SqliteStoreException Of(SqliteException exception, string file) => Of(exception, file, create: false);

    /// <summary>The exception where a file could not be opened.</summary>
    /// <param name="exception">SQLite's exception.</param>
    /// <param name="file">The file.</param>
    /// <param name="create">Whether it would have been made.</param>
    public static SqliteStoreException Of(SqliteException exception, string file, bool create)
    {
        var fault = exception.SqliteErrorCode switch
        {
            SQLITE_BUSY or SQLITE_LOCKED or SQLITE_PROTOCOL => SqliteStoreFault.Busy,
            SQLITE_FULL => SqliteStoreFault.Full,
            SQLITE_READONLY => SqliteStoreFault.ReadOnly,
            SQLITE_CANTOPEN or SQLITE_PERM or SQLITE_AUTH => SqliteStoreFault.CannotOpen,
            SQLITE_NOTADB => SqliteStoreFault.NotADatabase,
            SQLITE_CORRUPT => SqliteStoreFault.Damaged,
            SQLITE_IOERR => SqliteStoreFault.Disk,
            _ => SqliteStoreFault.Other,
        };
        return new(fault, file, $"{WhatToDo(fault, file, create)} SQLite reports: {exception.Message}", exception);
    }

    /// <summary>The exception where the store's own writer was busy for too long.</summary>
    public static SqliteStoreException Busy(string file) =>
        new(SqliteStoreFault.Busy, file, WhatToDo(SqliteStoreFault.Busy, file, create: false));

    /// <summary>The same for another caller: each has an exception of its own, since throwing one writes to it.</summary>
    public static Exception Again(Exception exception) =>
        exception switch
        {
            SqliteStoreException broken => new SqliteStoreException(
                broken.Fault,
                broken.File,
                broken.Message,
                broken.InnerException
            ),
            ObjectDisposedException disposed => new ObjectDisposedException(disposed.ObjectName),
            _ => exception,
        };

    /// <summary>
    /// Whether the connection that met with it is as good as before, once its transaction has been rolled back.
    /// </summary>
    public static bool LeavesConnection(Exception exception) =>
        exception is not SqliteStoreException { Fault: not (SqliteStoreFault.Busy or SqliteStoreFault.Full) };

    /// <summary>
    /// Whether it is of the file, and not of what was to be written: every other append would meet with it as well. <see
    /// cref="Again"/> makes each of these again.
    /// </summary>
    public static bool ConcernsAll(Exception exception) =>
        exception
            is ObjectDisposedException
                or SqliteStoreException { Fault: not (SqliteStoreFault.Other or SqliteStoreFault.Full) };

    /// <summary>
    /// Whether it is only that the folder cannot be written to, where SQLite would keep files beside the database.
    /// </summary>
    public static bool IsOfFolder(SqliteStoreException exception) =>
        exception.InnerException is SqliteException { SqliteExtendedErrorCode: FolderIsReadOnly };

    /// <summary>Whether it may be that SQLite could not make or open a file that it needs beside the database.</summary>
    public static bool MayBeOfFilesBeside(SqliteStoreException exception) =>
        exception.Fault is SqliteStoreFault.CannotOpen or SqliteStoreFault.ReadOnly or SqliteStoreFault.Disk;

    /// <summary>The exception where others wrote to a file while it was read without the files beside it.</summary>
    public static SqliteStoreException Changing(string file) =>
        new(
            SqliteStoreFault.Busy,
            file,
            $"'{file}' is being written by others, and the program's user can make no files beside it (-wal and -shm), so that "
                + "it cannot be read meanwhile. Let the user write to the folder, or try again."
        );

    private static string WhyClosed(string file, bool create) =>
        Directory.Exists(file) ? $"'{file}' is a folder; name a file."
        : IsTooLong(file)
            ? $"The path '{file}' is too long: SQLite takes {LongestPath} bytes at most, and {LongestName} for the file's own "
                + "name."
        : Path.GetDirectoryName(file) is { Length: > 0 } folder && !Directory.Exists(folder)
            ? $"'{file}' cannot be opened: the folder '{folder}' does not exist. Make it, or check the path."
        : new FileInfo($"{FilesBeside.Behind(file)}-wal") is { Exists: true, Length: > 0 } log && File.Exists(file)
            ? $"'{file}' cannot be read without '{log.FullName}', which holds what was committed last and cannot be opened here. "
                + "Let the program's user write to the folder that they are in, or copy both files to a folder that it can "
                + "write to, and open the copy."
        : File.Exists(file)
            ? $"'{file}' cannot be opened. Let the program's user read and write the file, "
                + "those beside it (-wal and -shm), and the folder that they are in."
        : create
            ? $"'{file}' could not be made in the folder '{Path.GetDirectoryName(file)}'. Let the program's user write to that "
                + "folder, or choose another."
        : $"There is no file '{file}', and it is not made here. Check the path; where it is to be made, call "
            + "SqliteStore.MigrateAsync or leave AutoMigrate on, without Mode=ReadOnly or ReadWrite, in a folder that can be "
            + "written to.";

    private static bool IsTooLong(string file) =>
        !OperatingSystem.IsWindows()
        && (Encoding.UTF8.GetByteCount(file) > LongestPath || Encoding.UTF8.GetByteCount(Path.GetFileName(file)) > LongestName);

    private static string WhatToDo(SqliteStoreFault fault, string file, bool create) =>
        fault switch
        {
            SqliteStoreFault.Busy =>
                $"Another process or transaction holds '{file}' for writing. Try again; if it persists, look for a transaction "
                    + "that is left open, or raise SqliteStoreOptions.BusyTimeout.",
            SqliteStoreFault.Full =>
                $"There is no room for '{file}': nothing was written. Make room on the disk, or raise the database's "
                    + "max_page_count, and try again.",
            SqliteStoreFault.ReadOnly =>
                $"'{file}' cannot be written to: nothing was. Let the program's user write to the file and to the folder that it "
                    + "is in, and take Mode=ReadOnly out of the connection string.",
            SqliteStoreFault.CannotOpen => WhyClosed(file, create),
            SqliteStoreFault.NotADatabase =>
                $"'{file}' is no SQLite database, or one that is encrypted. Check the path; the file was left as it is.",
            SqliteStoreFault.Damaged =>
                $"'{file}' is damaged. Keep a copy of it and of its -wal file, and go back to a backup, or try the command "
                    + ".recover of the sqlite3 program.",
            SqliteStoreFault.Disk =>
                $"The disk failed while '{file}' was read or written. Check the disk; what was acknowledged before is stored.",
            _ => $"'{file}' could not be used.",
        };
}
