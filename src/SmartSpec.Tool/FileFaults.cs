namespace SmartSpec.Tool;

/// <summary>Why the file system failed.</summary>
internal static class FileFaults
{
    private const int ReadOnlyFileSystem = 30;

    private static readonly Words TooLong = new(
        "sökvägen är längre än filsystemet tillåter. Ange en kortare.",
        "the path is longer than the file system allows. Give a shorter one."
    );

    private static readonly Words NoPath = new(
        "detta kan inte vara en sökväg. Ange en fil.",
        "this cannot be a path. Give a file."
    );

    /// <summary>Whether an exception comes from the file system, or from a path that cannot be one.</summary>
    public static bool IsOne(Exception failed) =>
        failed is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>What is wrong.</summary>
    /// <param name="failed">The exception.</param>
    /// <param name="denied">What to say where the user may not do it.</param>
    public static Words Explain(Exception failed, Words denied) =>
        failed switch
        {
            PathTooLongException => TooLong,
            ArgumentException or NotSupportedException => NoPath,
            UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException => denied,
            { HResult: ReadOnlyFileSystem } => denied,
            _ => denied + Words.Same($" ({failed.Message:long})"),
        };
}
