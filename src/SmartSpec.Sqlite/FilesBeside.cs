using System.Runtime.InteropServices;
using System.Text;

namespace SmartSpec.Sqlite;

/// <summary>The files that SQLite has beside a database, where it cannot be opened with them.</summary>
/// <param name="CanMake">Whether the user may make files in the folder; false on a file system that is read-only.</param>
/// <param name="Log">The length of the <c>-wal</c> file in bytes; null where there is none.</param>
/// <param name="CanWriteLog">Whether the user may write to the <c>-wal</c> file.</param>
/// <param name="Journal">The length of the <c>-journal</c> file in bytes; null where there is none.</param>
/// <param name="HasIndex">Whether there is a <c>-shm</c> file.</param>
internal readonly record struct FilesBeside(bool CanMake, long? Log, bool CanWriteLog, long? Journal, bool HasIndex)
{
    private const int Write = 2;

    /// <summary>Whether a file has something in it without which the database by itself is not what was committed.</summary>
    public bool HaveContent => Log > 0 || Journal > 0;

    /// <summary>
    /// Whether the database is whole by itself: nothing is in the files, and nobody has it open in WAL mode, who would keep
    /// both a <c>-wal</c> and a <c>-shm</c> file.
    /// </summary>
    public bool AreNotNeeded => !HaveContent && !(Log is not null && HasIndex);

    /// <summary>
    /// Whether the database is whole by itself, and SQLite can neither make nor open what it needs, now or later. False where the
    /// cause may be others who open or close the database at this moment.
    /// </summary>
    public bool CanBeLeftOut => AreNotNeeded && !(CanMake && (Log is null || CanWriteLog));

    /// <summary>
    /// The files beside a database. None of them is opened: closing one would release the locks that SQLite holds on it in this
    /// process.
    /// </summary>
    /// <param name="path">The database, with its whole path.</param>
    public static FilesBeside Of(string path)
    {
        var file = Behind(path);
        var log = Length($"{file}-wal");
        return new(
            CanMake: CanWrite(Path.GetDirectoryName(file)),
            log,
            CanWriteLog: log is not null && CanWrite($"{file}-wal"),
            Length($"{file}-journal"),
            HasIndex: File.Exists($"{file}-shm")
        );
    }

    /// <summary>The file itself, where a path is a link to it: SQLite has the other files beside the target.</summary>
    public static string Behind(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return path;
        }
    }

    private static long? Length(string file) => new FileInfo(file) is { Exists: true, Length: var length } ? length : null;

    /// <summary>Whether the user may write there; true where that cannot be found out.</summary>
    private static bool CanWrite(string? path) =>
        OperatingSystem.IsWindows() || string.IsNullOrEmpty(path) || Access(Encoding.UTF8.GetBytes($"{path}\0"), Write) == 0;

    [DllImport("libc", EntryPoint = "access")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Access(byte[] path, int mode);
}
