namespace SmartSpec.Samples;

/// <summary>Files, read and written whole; what cannot be read or written is bad input that names the file.</summary>
internal static class Files
{
    public static bool Exists(this FileAt file) => File.Exists(file.Path) || Directory.Exists(file.Path);

    public static byte[] Read(this FileAt file)
    {
        NoFolder(file);
        if (!File.Exists(file.Path))
            throw new BadInputException($"{file}: there is no such file.");
        return Tried(file, () => File.ReadAllBytes(file.Path));
    }

    /// <summary>Writes beside the file and moves into its place, so that no half file is ever seen.</summary>
    public static void Write(this FileAt file, byte[] bytes)
    {
        NoFolder(file);
        var beside = $"{file.Path}.{Environment.ProcessId}.tmp";
        Tried(file, () =>
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, file.Path, overwrite: true);
            return true;
        });
    }

    private static void NoFolder(FileAt file)
    {
        if (Directory.Exists(file.Path))
            throw new BadInputException($"{file}: this is a folder; expected a file.");
    }

    private static T Tried<T>(FileAt file, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{file}: {failed.Message}", failed);
        }
    }
}
