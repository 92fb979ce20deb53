namespace SmartSpec.Conventions.Tests.Concepts;

/// <summary>Each concept has a page beside its code: written first, and made from the source from a line on.</summary>
public sealed class ConceptPageTests
{
    private const string MadeFromHere = "<!-- From here on made from the source by a test. -->";

    public static TheoryData<string> Concepts => [.. ConceptFolder.All.Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Concepts))]
    public void A_concepts_page_equals_its_code(string concept)
    {
        var folder = ConceptFolder.All.Single(folder => folder.Name == concept);
        var path = Path.Combine(Approval.Root(), folder.Page);
        File.Exists(path).Should().BeTrue($"every concept has a page: write {folder.Page}, ending in the line {MadeFromHere}");
        var written = File.ReadAllText(path).ReplaceLineEndings("\n").Split(MadeFromHere)[0].TrimEnd();
        written.Should().StartWith("# ").And.Match("*\n\n*", "a page begins with what the concept is");
        Approval.Verify($"{written}\n\n{MadeFromHere}\n\n{ConceptPage.Made(folder)}", folder.Page);
    }

    [Fact]
    public void Every_member_of_a_public_record_is_documented()
    {
        var records = ConceptFolder
            .All.SelectMany(folder => folder.Types)
            .SelectMany(type => (Type[])[type, .. type.GetNestedTypes()])
            .Where(type =>
                type.GetMethod("<Clone>$") is not null
                || (
                    type.IsValueType
                    && type.GetMethod(
                        "PrintMembers",
                        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic
                    )
                        is not null
                )
            );
        records
            .SelectMany(type =>
                type.GetConstructors()
                    .SelectMany(constructor => constructor.GetParameters())
                    .Where(parameter =>
                        type.GetProperty(parameter.Name!) is not null
                        && SourceDocumentation.Parameter(type, parameter.Name!).Length == 0
                    )
                    .Select(parameter => $"{type.FullName}.{parameter.Name}")
            )
            .Should()
            .BeEmpty();
    }
}
