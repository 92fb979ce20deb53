using System.Text;

namespace SmartSpec.Samples.Tests;

public sealed class TamperedTests : IDisposable
{
    private readonly Folder folder = new();

    public TamperedTests() => folder.Start().Exit.Should().Be(0);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_whole_file_verifies()
    {
        var verified = folder.Start("verify");

        verified.Exit.Should().Be(0);
        verified.Said.Should().Contain("kalmar.smartspec är hel");
    }

    [Fact]
    public void A_flipped_byte_is_found_on_its_line()
    {
        var bytes = folder.Read("kalmar.smartspec");
        var line = Encoding.UTF8.GetString(bytes).Split('\n').ToList().FindIndex(text => text.Contains("Linnéuniversitetet", StringComparison.Ordinal)) + 1;
        bytes[bytes.AsSpan().IndexOf("Linnéuniversitetet"u8)] ^= 1;

        Broken(bytes, line);
    }

    [Fact]
    public void A_dropped_line_is_found_where_it_stood()
    {
        var lines = Lines();
        lines.RemoveAt(41);

        Broken(lines, 42);
    }

    [Fact]
    public void Swapped_lines_are_found_at_the_first()
    {
        var lines = Lines();
        (lines[99], lines[100]) = (lines[100], lines[99]);

        Broken(lines, 100);
    }

    [Fact]
    public void A_cut_file_is_found_at_its_end()
    {
        var lines = Lines();

        Broken(lines[..^2], lines.Count - 2);
    }

    [Fact]
    public void Other_commands_refuse_a_tampered_file_as_bad_input_and_name_the_line()
    {
        var lines = Lines();
        lines.RemoveAt(41);
        folder.Put("kalmar.smartspec", string.Join('\n', lines));

        foreach (var args in new string[][] { [], ["status"], ["history"], ["next", "--as", "process-lead"], ["diagram", "--file", "kalmar.smartspec"] })
        {
            var start = folder.Start(args);
            start.Exit.Should().Be(2);
            start.Said.Should().Contain("kalmar.smartspec: line 42");
        }
    }

    private List<string> Lines() => [.. Encoding.UTF8.GetString(folder.Read("kalmar.smartspec")).Split('\n')];

    private void Broken(List<string> lines, int line) => Broken(Encoding.UTF8.GetBytes(string.Join('\n', lines)), line);

    private void Broken(byte[] bytes, int line)
    {
        folder.Put("kalmar.smartspec", bytes);

        var verified = folder.Start("verify", "--lang", "en");

        verified.Exit.Should().Be(1);
        verified.Said.Should().Contain($"The first fault: line {line}.");
        folder.Start("verify", "--json").Output.Should().Contain($"\"verified\":false,\"line\":{line},");
    }
}
