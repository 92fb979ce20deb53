using System.Text;

namespace SmartSpec.Tool.Tests;

public sealed class TamperedTests : IDisposable
{
    private readonly Folder folder = new();

    public TamperedTests() => folder.PutPlayed();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_whole_file_verifies()
    {
        var verified = folder.Start("verify");

        verified.Exit.Should().Be(0);
        verified.Text.Should().Contain("kalmar.smartspec är intakt");
    }

    [Fact]
    public void A_flipped_byte_is_found_on_its_line()
    {
        var bytes = folder.Read("kalmar.smartspec");
        var line =
            Encoding
                .UTF8.GetString(bytes)
                .Split('\n')
                .ToList()
                .FindIndex(text => text.Contains("Linnéuniversitetet", StringComparison.Ordinal)) + 1;
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
    public void Every_command_ends_with_1_on_a_tampered_file_and_names_the_line()
    {
        var lines = Lines();
        lines.RemoveAt(41);
        folder.Put("kalmar.smartspec", string.Join('\n', lines));
        folder.Put("case.json", Folder.Kalmar);

        foreach (
            var args in new string[][]
            {
                [],
                ["status"],
                ["history"],
                ["next", "--as", "process-lead"],
                ["diagram", "--file", "kalmar.smartspec"],
                ["due"],
                ["signals"],
                ["follow-up"],
                ["lineage"],
                ["weigh"],
                ["diff", "2024-01-01"],
                ["preview", "--until", "2029-01-01"],
                ["--until", "2029-01-01"],
                ["run", "case.json", "--file", "kalmar.smartspec"],
            }
        )
        {
            var start = folder.Start(args);
            start.Exit.Should().Be(1);
            start.Text.Should().Contain("kalmar.smartspec: rad 42: kedjan bryts vid händelse 42").And.NotContain("The hash here");
            folder
                .Start([.. args, "--lang", "en"])
                .Text.Should()
                .Contain("kalmar.smartspec: line 42: the chain breaks at event 42");
        }
    }

    [Fact]
    public void In_Swedish_the_fault_is_reported_in_Swedish_with_line_event_and_what_to_do()
    {
        var whole = folder.Read("kalmar.smartspec");
        foreach (var (bytes, expected) in Faulty())
        {
            folder.Put("kalmar.smartspec", bytes);
            var verified = folder.Start("verify");
            verified.Exit.Should().Be(1);
            verified
                .Text.Should()
                .Contain(expected)
                .And.Contain("Återställ filen från en kopia")
                .And.NotContainAny("The ", "hash", "line ", "Expected");
            folder.Put("kalmar.smartspec", whole);
        }
    }

    [Fact]
    public void A_history_of_a_newer_version_is_reported_as_such_in_both_languages()
    {
        var lines = Lines();
        var at = lines.FindIndex(line => line.Contains("area.selected.v1", StringComparison.Ordinal));
        lines[at] = lines[at].Replace("area.selected.v1", "area.selected.v9", StringComparison.Ordinal);
        folder.Put("kalmar.smartspec", Bytes(lines));

        folder
            .Start("verify")
            .Text.Should()
            .Contain($"Innehållet i händelse {at + 1} går inte att läsa.")
            .And.Contain($"Händelse {at + 1} heter ”area.selected.v9” och är okänd för den här versionen av SmartSpec")
            .And.Contain("använd den versionen eller en senare. Lämna historiken som den är.")
            .And.NotContain("Återställ");
        folder
            .Start("verify", "--lang", "en")
            .Text.Should()
            .Contain($"Event {at + 1} is named 'area.selected.v9', which this version of SmartSpec does not know")
            .And.Contain("use that version or a later one. Leave the history as it is.");
    }

    [Fact]
    public void A_head_saved_elsewhere_reveals_a_history_that_was_cut_and_closed_again()
    {
        var earlier = folder.Read("kalmar.smartspec");
        folder.Start().Exit.Should().Be(0);
        var head = History.Read(folder.Read("kalmar.smartspec")).Events[^1].Hash.ToString();
        folder.Start("verify", "--head", head).Exit.Should().Be(0);
        folder.Put("kalmar.smartspec", earlier);

        folder.Start("verify").Exit.Should().Be(0);
        var verified = folder.Start("verify", "--head", head.ToUpperInvariant());

        verified.Exit.Should().Be(1);
        verified
            .Text.Should()
            .Contain($"Kontrollsumman {head}, som har sparats på annat håll")
            .And.Contain("kortats eller skrivits om");
        folder.Start("verify", "--head", head, "--json").Output.Should().Contain("\"fault\":\"closing\"");
    }

    [Fact]
    public void What_is_no_history_at_all_is_bad_input()
    {
        folder.Put("case.json", Folder.Kalmar);
        folder.Put("binary", [0, 1, 2, 255, 10, 13, 0]);
        foreach (var file in (string[])["case.json", "binary"])
        {
            var verified = folder.Start("verify", "--file", file, "--lang", "en");
            verified.Exit.Should().Be(2);
            verified.Output.Should().BeEmpty();
            verified.Text.Should().StartWith($"{file}: line 1: the file is no history.");
        }
    }

    [Fact]
    public void As_JSON_the_cause_has_a_code_and_the_place_its_column()
    {
        folder.Put("kalmar.smartspec", [.. Encoding.UTF8.Preamble, .. folder.Read("kalmar.smartspec")]);

        folder.Start("verify", "--json").Output.Should().Contain("\"fault\":\"form\",\"column\":1,\"cause\":\"byte-order-mark\"");
    }

    private IEnumerable<(byte[], string)> Faulty()
    {
        var lines = Lines();
        yield return (
            Bytes([.. lines[..9], "{\"hash\":\"x", .. lines[10..]]),
            "Raden har inte den form som en rad med händelse 10 ska ha: en kontrollsumma och en händelse."
        );
        yield return (Bytes([.. lines[..41], .. lines[42..]]), "Kedjan bryts vid händelse 42");
        yield return (
            Bytes([.. lines[..4], lines[4].Replace("\"role\":", "\"rule\":", StringComparison.Ordinal), .. lines[5..]]),
            "Innehållet i händelse 5 går inte att läsa. Kolumn "
        );
        yield return (
            Encoding.UTF8.GetBytes(string.Join("\r\n", lines)),
            $"Kolumn {Encoding.UTF8.GetByteCount(lines[0]) + 1}: Raden slutar med CR och LF: ett annat program har "
                + $"sparat om filen"
        );
        yield return (
            [.. Encoding.UTF8.Preamble, .. Bytes(lines)],
            "Kolumn 1: Filen börjar med ett byteordningstecken (BOM): ett annat program har sparat om den."
        );
        yield return (
            Encoding.Latin1.GetBytes(string.Join('\n', lines)),
            $"Kolumn {Encoding.UTF8.GetByteCount(lines[0][..lines[0].IndexOf('ö', StringComparison.Ordinal)]) + 1}, "
                + $"$.data.charter.name.sv: En byte här är inte UTF-8; här väntas JSON i UTF-8."
        );
        yield return (Bytes(lines[..^2]), $"Filen är avkortad: slutraden saknas efter händelse {lines.Count - 3}.");
        yield return (Bytes([.. lines[..^1], "mer", ""]), "Slutraden stämmer inte");
    }

    private List<string> Lines() => [.. Encoding.UTF8.GetString(folder.Read("kalmar.smartspec")).Split('\n')];

    private void Broken(List<string> lines, int line) => Broken(Bytes(lines), line);

    private static byte[] Bytes(List<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));

    private void Broken(byte[] bytes, int line)
    {
        folder.Put("kalmar.smartspec", bytes);

        var verified = folder.Start("verify", "--lang", "en");

        verified.Exit.Should().Be(1);
        verified.Text.Should().Contain($"The first fault: line {line}.");
        folder.Start("verify", "--json").Output.Should().Contain($"\"verified\":false,\"line\":{line},");
    }
}
