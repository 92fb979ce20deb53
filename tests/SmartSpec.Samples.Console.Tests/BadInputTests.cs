namespace SmartSpec.Samples.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Folder folder = new();

    public BadInputTests()
    {
        Directory.CreateDirectory(folder.In("folder"));
        folder.Put("text.txt", "hej\n");
        folder.Put("empty", "");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("status", "kalmar.smartspec")]
    [InlineData("history", "kalmar.smartspec")]
    [InlineData("verify", "kalmar.smartspec")]
    [InlineData("verify --file folder", "folder")]
    [InlineData("status --file folder", "folder")]
    [InlineData("history --file folder --json", "folder")]
    [InlineData("status --file text.txt", "text.txt: line 1")]
    [InlineData("status --file empty", "empty: line 1")]
    [InlineData("--file text.txt", "text.txt: line 1")]
    [InlineData("--file folder", "folder")]
    [InlineData("--file no/such/place", "no/such/place")]
    [InlineData("next --as process-lead", "kalmar.smartspec")]
    [InlineData("next --as king", "king")]
    [InlineData("next --as system", "system")]
    [InlineData("next", "--as")]
    [InlineData("next --as", "--as")]
    [InlineData("run", "FILE")]
    [InlineData("run nowhere.json", "nowhere.json")]
    [InlineData("run folder", "folder")]
    [InlineData("run text.txt", "text.txt: line 1")]
    [InlineData("run empty --json", "empty: line 1")]
    [InlineData("diagram pizza", "pizza")]
    [InlineData("diagram area --file nowhere", "nowhere")]
    [InlineData("status --lang fi", "fi")]
    [InlineData("--lang", "--lang")]
    [InlineData("--colour", "--colour")]
    [InlineData("dance", "dance")]
    [InlineData("status extra", "extra")]
    [InlineData("--file", "--file")]
    public void Bad_input_ends_with_2_and_names_what_is_wrong(string args, string named)
    {
        var start = folder.Start(args.Split(' '));

        start.Exit.Should().Be(2);
        start.Error.Should().Contain(named).And.NotContain("   at ").And.NotContain("Exception");
        start.Error.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("run --help")]
    [InlineData("next -h")]
    [InlineData("--version")]
    public void Help_and_version_are_no_errors(string args)
    {
        var start = folder.Start(args.Split(' '));

        start.Exit.Should().Be(0);
        start.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }
}
