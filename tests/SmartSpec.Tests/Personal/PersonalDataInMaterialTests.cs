using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace SmartSpec.Tests;

/// <summary>Real and approved material, in which nothing is personal data: a wrong finding would be one here.</summary>
public sealed class PersonalDataInMaterialTests
{
    public static TheoryData<string> Files =>
        [
            .. (
                (string[])["samples/scenarios", "tests/SmartSpec.Tests/Histories/Golden", "tests/SmartSpec.Tests/Scenarios/Cases"]
            )
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.json*"))
                .Select(file => Path.GetRelativePath(Root(), file)),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_found_in_what_is_shipped_and_approved(string file)
    {
        var content = File.ReadAllText(Path.Combine(Root(), file));
        string[] documents = file.EndsWith('l') ? content.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [content];
        var texts = documents.SelectMany(document => Strings(JsonNode.Parse(document)!)).ToList();
        texts.Should().HaveCountGreaterThan(10);
        texts.Where(text => PersonalData.KindsIn(text).Count > 0).Should().BeEmpty();
    }

    [Fact]
    public void There_is_material() => Files.Count.Should().BeGreaterThan(20);

    private static IEnumerable<string> Strings(JsonNode node) =>
        node switch
        {
            JsonObject many => many.Where(member => member.Value is not null).SelectMany(member => Strings(member.Value!)),
            JsonArray many => many.OfType<JsonNode>().SelectMany(Strings),
            JsonValue value when value.TryGetValue<string>(out var text) => [text],
            _ => [],
        };

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
