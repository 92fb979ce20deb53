using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using SmartSpec.Analysis;
using SmartSpec.Import;

namespace SmartSpec.Samples.Tests;

/// <summary>The figures in the case of Kalmar are those that its shipped tables give, and no others.</summary>
public sealed class KalmarAnalysesTests
{
    private static readonly IReadOnlyList<SmartSpec.Command> Commands = [.. Steps().Select(step => CommandJson.Read(step))];

    private static readonly Dictionary<string, EvidenceCommand.RecordAnalysis> Analyses = Commands
        .OfType<EvidenceCommand.RecordAnalysis>()
        .ToDictionary(command => command.Evidence.Value);

    private static readonly Dictionary<string, AnalysisData> Tables = Directory
        .EnumerateFiles(Shipped("data"))
        .Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
        .ToDictionary(
            file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))),
            file => TableImport.Read(new ImportFile(Path.GetFileName(file), File.ReadAllBytes(file))).Data!
        );

    public static TheoryData<string> Names => [.. Analyses.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_analysis_made_again_from_the_shipped_table_is_the_one_in_the_record(string name)
    {
        var facts = Analyses[name].Facts;
        var again = AnalysisReport.Again(facts.Analysis!, Tables[$"{facts.Analysis!.Inputs.Single().Content}"]).Value;
        again.Content.Should().Be(facts.Content);
        foreach (var figure in facts.Figures)
            again
                .Tables.SelectMany(table => table.Rows)
                .Where(row => figure.Name.ToString().Contains($"({row.Key.Code}):", StringComparison.Ordinal))
                .SelectMany(row => row.Values)
                .Should()
                .Contain(
                    value => value != null && Math.Round((decimal)value, AnalysisReport.Decimals) == figure.Value,
                    figure.Name.ToString()
                );
    }

    [Fact]
    public void Every_shipped_table_is_a_data_set_in_the_record() =>
        Commands
            .OfType<EvidenceCommand.RecordDataSet>()
            .Select(command => $"{command.Facts.Content}")
            .Should()
            .BeEquivalentTo(Tables.Keys);

    [Fact]
    public void Every_assessment_before_the_selection_rests_on_an_analysis_whose_figure_it_states_or_says_that_there_is_no_public_figure()
    {
        foreach (var assessment in Commands.TakeWhile(command => command is not AreaCommand.Select).OfType<AreaCommand.Assess>())
        foreach (var language in (string[])["sv", "en"])
        {
            var said = assessment.Motivation.In(language).Replace(',', '.');
            if (assessment.RestsOn.Count == 0)
                said.Should().Contain(language == "sv" ? "ngen offentlig siffra" : "no public figure");
            else
                assessment
                    .RestsOn.SelectMany(name => Analyses[name.Value].Facts.Figures)
                    .Should()
                    .Contain(figure => States(said, figure.Value), said);
        }
    }

    private static bool States(string said, decimal figure) =>
        Enumerable
            .Range(0, AnalysisReport.Decimals + 1)
            .Any(decimals =>
                said.Split(' ', ';', '(', ')')
                    .Select(word => word.TrimEnd('.'))
                    .Contains(Math.Round(figure, decimals).ToString("0.####", CultureInfo.InvariantCulture))
            );

    private static IEnumerable<byte[]> Steps()
    {
        using var scenario = JsonDocument.Parse(File.ReadAllBytes(Shipped("scenarios/kalmar.json")));
        foreach (var step in scenario.RootElement.GetProperty("steps").EnumerateArray())
        {
            if (step.TryGetProperty("command", out var command))
                yield return JsonSerializer.SerializeToUtf8Bytes(command);
            if (step.TryGetProperty("commands", out var commands))
                foreach (var one in commands.EnumerateArray())
                    yield return JsonSerializer.SerializeToUtf8Bytes(one);
        }
    }

    private static string Shipped(string path, [System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../samples", path);
}
