namespace SmartSpec.Conventions.Tests;

/// <summary>Who may do what under the shipped definition, as data, as text and as a page.</summary>
public sealed class PermissionTests
{
    private static readonly PermissionMatrix Matrix = ProcessDefinition.Default.Permissions();

    public static TheoryData<string> Languages => ["sv", "en"];

    [Fact]
    public void The_permissions_of_the_shipped_definition_are_approved() => Verify(Matrix.ToJson(), "Permissions.json");

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_text_is_approved(string language) => Verify(Matrix.ToText(In(language)), $"Permissions.{language}.txt");

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_is_approved(string language) => Verify(Matrix.ToHtml(In(language)), $"Permissions.{language}.html");

    private static Texts In(string language) => language == "sv" ? Texts.Swedish : Texts.English;

    private static void Verify(string made, string file) =>
        Approval.Verify(made.TrimEnd('\n'), $"tests/SmartSpec.Conventions.Tests/Approved/{file}");
}
