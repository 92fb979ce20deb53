namespace SmartSpec.Tool;

/// <summary>Files, read and written whole; what cannot be read or written is bad input that names the file and the
/// reason.</summary>
internal static class Files
{
    /// <summary>That a file which was to be written is there.</summary>
    public static Words Taken { get; } = new("filen finns redan; välj en annan.", "the file exists already; choose another.");

    /// <summary>Whether there is a file or a folder.</summary>
    /// <exception cref="BadInputException">The path is too long or none, or a folder on the way is closed to the
    /// user.</exception>
    public static bool Exists(this FileAt file) =>
        Tried(
            file,
            Unread,
            () =>
            {
                try
                {
                    File.GetAttributes(file.Path);
                    return true;
                }
                catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
                {
                    return false;
                }
            }
        );

    /// <summary>Reads it.</summary>
    /// <exception cref="BadInputException">It cannot be read.</exception>
    public static byte[] Read(this FileAt file)
    {
        if (!file.Exists())
            throw Bad(file, new("det finns ingen sådan fil.", "there is no such file."));
        file.CheckThatItIsNoFolder();
        return Tried(file, Unread, () => File.ReadAllBytes(file.Path));
    }

    /// <summary>Reads how it starts.</summary>
    /// <param name="file">The file.</param>
    /// <param name="most">The number of bytes; fewer are returned of a shorter file.</param>
    /// <exception cref="BadInputException">It cannot be read.</exception>
    public static byte[] Start(this FileAt file, int most) =>
        Tried(
            file,
            Unread,
            () =>
            {
                using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                var start = new byte[most];
                return start[..stream.ReadAtLeast(start, most, throwOnEndOfStream: false)];
            }
        );

    /// <summary>Sees, before anything is done, that a file can be written where it is to stand.</summary>
    /// <param name="file">The file.</param>
    /// <param name="option">The option by which another can be chosen.</param>
    /// <exception cref="BadInputException">It cannot.</exception>
    public static void CheckThatItCanBeWritten(this FileAt file, string option)
    {
        file.CheckThatItIsNoFolder();
        var folder = FolderOf(file);
        if (!Directory.Exists(folder))
        {
            throw Bad(
                file,
                new(
                    $"mappen {folder:path} finns inte. Skapa den, eller välj en annan fil med {option}.",
                    $"the folder {folder:path} does not exist. Create it, or choose another file with {option}."
                )
            );
        }

        var denied = new Words(
            $"det går inte att skriva i mappen {folder:path}. Välj en annan fil med {option}, eller starta i en annan mapp.",
            $"the folder {folder:path} cannot be written to. Choose another file with {option}, or start in another folder."
        );
        Tried(
            file,
            denied,
            () =>
            {
                File.WriteAllBytes(Beside(file), []);
                File.Delete(Beside(file));
                return true;
            }
        );
    }

    /// <summary>Writes beside the file and moves into its place, so that no half file is ever seen.</summary>
    /// <exception cref="BadInputException">It cannot be written.</exception>
    public static void Write(this FileAt file, byte[] bytes)
    {
        file.CheckThatItIsNoFolder();
        Tried(
            file,
            new("det går inte att skriva filen.", "the file cannot be written."),
            () =>
            {
                File.WriteAllBytes(Beside(file), bytes);
                File.Move(Beside(file), file.Path, overwrite: true);
                return true;
            }
        );
    }

    /// <summary>Sees that it is no folder.</summary>
    /// <exception cref="BadInputException">It is one, or the path is too long.</exception>
    public static void CheckThatItIsNoFolder(this FileAt file)
    {
        if (file.Exists() && Directory.Exists(file.Path))
            throw Bad(file, new("detta är en mapp; ange en fil.", "this is a folder; expected a file."));
    }

    private static Words Unread { get; } = new("du har inte rätt att läsa filen.", "the file may not be read.");

    private static string FolderOf(FileAt file) => Path.GetDirectoryName(Path.GetFullPath(file.Path))!;

    /// <summary>A file of this start, with a short name: one that is as long as can be would not do with more added to
    /// it.</summary>
    private static string Beside(FileAt file) => Path.Combine(FolderOf(file), $".smartspec-{Environment.ProcessId}.tmp");

    private static BadInputException Bad(FileAt file, Words what, Exception? failed = null) =>
        new(Words.Same($"{file}: ") + what, failed);

    private static T Tried<T>(FileAt file, Words denied, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failed) when (FileFaults.IsOne(failed))
        {
            throw Bad(file, FileFaults.Explain(failed, denied), failed);
        }
    }
}
