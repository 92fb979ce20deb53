namespace SmartSpec.Sqlite;

/// <summary>
/// By what it is seen that a file has changed, or is being changed, while it is read as one that nobody writes: its length,
/// when it was written, and the files beside it. None of them is opened.
/// </summary>
/// <param name="Length">The length in bytes.</param>
/// <param name="Written">When it was written last.</param>
/// <param name="Beside">The files beside it.</param>
internal readonly record struct FileStamp(long Length, DateTime Written, FilesBeside Beside)
{
    /// <summary>The stamp of a file; null where it is not there, or not whole by itself.</summary>
    /// <param name="path">The file, with its whole path.</param>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(FilesBeside.Behind(path));
        return file.Exists && FilesBeside.Of(path) is { AreNotNeeded: true } beside
            ? new(file.Length, file.LastWriteTimeUtc, beside)
            : null;
    }
}
