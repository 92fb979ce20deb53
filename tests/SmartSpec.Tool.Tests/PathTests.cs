namespace SmartSpec.Tool.Tests;

/// <summary>A path that cannot be used is reported as what it is, wherever it is given.</summary>
public sealed class PathTests : IDisposable
{
    private static readonly string Long = new('l', 300);
    private static readonly string Deep = string.Concat(Enumerable.Repeat("d/", 3_000)) + "x";

    private readonly Folder folder = new();

    public PathTests()
    {
        folder.Put("opening.json", folder.Start("take-over", "--template").Output);
        folder.Put("case.json", Folder.Kalmar);
        folder.Put("text.txt", "hej\n");
        Directory.CreateDirectory(folder.In("folder"));
    }

    /// <summary>Every way to give a path, with <c>?</c> for it.</summary>
    public static TheoryData<string> Given { get; } =
    [
        "--file ?",
        "--db ?",
        "status --file ?",
        "status --db ?",
        "verify --file ?",
        "verify --db ?",
        "diagram --file ?",
        "run ?",
        "run case.json --file ?",
        "run case.json --db ?",
        "take-over ? --check",
        "take-over opening.json --check --efforts ?",
        "take-over opening.json --check --funding ?",
        "take-over opening.json --file ?",
        "take-over opening.json --db ?",
        "preview ? --as process-lead --file kalmar.smartspec",
    ];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Given))]
    public void One_that_is_too_long(string given)
    {
        foreach (var path in (string[])[Long, Deep])
            CheckMessage(
                given,
                path,
                ": sökvägen är längre än filsystemet tillåter. Ange en kortare.",
                ": the path is longer than the file system allows. Give a shorter one."
            );
    }

    [Theory]
    [MemberData(nameof(Given))]
    public void One_of_a_folder(string given)
    {
        if (
            !given.StartsWith("take-over opening.json --", StringComparison.Ordinal)
            || given.Contains("--check", StringComparison.Ordinal)
        )
            CheckMessage(given, "folder", "folder: detta är en mapp; ange en fil.", "folder: this is a folder; expected a file.");
    }

    [Theory]
    [MemberData(nameof(Given))]
    public void One_that_cannot_be_one(string given) =>
        CheckMessage(given, "a\0b", ": detta kan inte vara en sökväg. Ange en fil.", ": this cannot be a path. Give a file.");

    [Theory]
    [InlineData("--file ?")]
    [InlineData("--db ?")]
    [InlineData("run case.json --file ?")]
    [InlineData("run case.json --db ?")]
    [InlineData("take-over opening.json --file ?")]
    [InlineData("take-over opening.json --db ?")]
    public void One_in_a_folder_that_is_not_there_or_cannot_be_written_to(string given)
    {
        CheckMessage(given, "no/such", "no/such: mappen ", "no/such: the folder ");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There /proc cannot be written to, by any user.");
        CheckMessage(
            given,
            "/proc/x",
            "/proc/x: det går inte att skriva i mappen /proc. Välj en annan fil med",
            "/proc/x: the folder /proc cannot be written to. Choose another file with"
        );
    }

    [Fact]
    public void A_name_as_long_as_can_be_is_written() => folder.Start("--file", new string('n', 250)).Exit.Should().Be(0);

    private void CheckMessage(string given, string path, string swedish, string english)
    {
        if (given.Contains("kalmar", StringComparison.Ordinal))
            folder.Start("--file", "kalmar.smartspec");
        string[] args = [.. given.Split(' ').Select(arg => arg == "?" ? path : arg)];
        folder
            .Start(args)
            .Should()
            .Match<Result>(
                start => start.Exit == 2 && start.Output == "" && start.Text.Contains(swedish, StringComparison.Ordinal),
                "{0}",
                folder.Start(args)
            );
        folder
            .Start([.. args, "--lang", "en"])
            .Should()
            .Match<Result>(
                start => start.Exit == 2 && start.Text.Contains(english, StringComparison.Ordinal),
                "{0}",
                folder.Start([.. args, "--lang", "en"])
            );
    }
}
