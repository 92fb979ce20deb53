namespace SmartSpec.Samples;

/// <summary>Files, read and written whole; what cannot be read or written is bad input that names the file.</summary>
internal static class Files
{
    public static bool Exists(this FileAt file) => File.Exists(file.Path) || Directory.Exists(file.Path);

    public static byte[] Read(this FileAt file)
    {
        NoFolder(file);
        if (!File.Exists(file.Path))
            throw Bad(file, new("det finns ingen sådan fil.", "there is no such file."));
        return Tried(file, new("filen kan inte läsas", "the file cannot be read"), () => File.ReadAllBytes(file.Path));
    }

    /// <summary>Sees, before anything is played, that the file can be written where it is to stand.</summary>
    public static void CheckThatItCanBeWritten(this FileAt file)
    {
        NoFolder(file);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file.Path))!;
        if (!Directory.Exists(folder))
        {
            throw Bad(file, new(
                $"mappen {folder} finns inte. Skapa den, eller välj en annan fil med --file.",
                $"the folder {folder} does not exist. Create it, or choose another file with --file."));
        }

        var failure = new Words(
            $"det går inte att skriva i mappen {folder}. Starta i en annan mapp, eller välj en annan fil med --file",
            $"the folder {folder} cannot be written to. Start in another folder, or choose another file with --file");
        Tried(file, failure, () =>
        {
            File.WriteAllBytes(Beside(file), []);
            File.Delete(Beside(file));
            return true;
        });
    }

    /// <summary>Writes beside the file and moves into its place, so that no half file is ever seen.</summary>
    public static void Write(this FileAt file, byte[] bytes)
    {
        NoFolder(file);
        Tried(file, new("filen kan inte skrivas", "the file cannot be written"), () =>
        {
            File.WriteAllBytes(Beside(file), bytes);
            File.Move(Beside(file), file.Path, overwrite: true);
            return true;
        });
    }

    private static string Beside(FileAt file) => $"{file.Path}.{Environment.ProcessId}.tmp";

    private static void NoFolder(FileAt file)
    {
        if (Directory.Exists(file.Path))
            throw Bad(file, new("detta är en mapp; ange en fil.", "this is a folder; expected a file."));
    }

    private static BadInputException Bad(FileAt file, Words what, Exception? failed = null) => new(Words.Same($"{file}: ") + what, failed);

    private static T Tried<T>(FileAt file, Words failure, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            throw Bad(file, failure + Words.Same($". ({failed.Message})"), failed);
        }
    }
}
