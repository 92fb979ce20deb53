namespace SmartSpec.Tests;

public sealed class IdentifierTests
{
    [Fact]
    public void Identifiers_and_subjects_are_parsed_as_routes_parse_them()
    {
        Parsed<Id<Area>>("food").Should().Be(new Id<Area>("food"));
        Parsed<Id<Area>>("å").Should().BeNull();
        Parsed<Id<Area>>("").Should().BeNull();
        Parsed<Id<Area>>(new string('a', 65)).Should().BeNull();
        Parsed<Subject>("area:food").Should().Be(new Subject(SubjectKind.Area, "food"));
        Parsed<Subject>("area:").Should().BeNull();
        Parsed<Subject>("areas:food").Should().BeNull();
        Parsed<Subject>(new string('a', 1000)).Should().BeNull();
        Id<Area>.TryParse(null, out var id).Should().BeFalse();
        id.IsEmpty.Should().BeTrue();
        FluentActions.Invoking(() => Id<Area>.Parse("å")).Should().Throw<FormatException>().WithMessage("'å' is not*ASCII*");
        FluentActions.Invoking(() => Subject.Parse("å")).Should().Throw<FormatException>().WithMessage("'å' is not*area:food*");
    }

    [Fact]
    public void Null_is_no_identifier()
    {
        string? none = null;
        FluentActions.Invoking(() => (Id<Area>)none!).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => (Id<Area>?)none!).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Lead")]
    [InlineData("process lead")]
    [InlineData("områdesansvarig")]
    public void A_role_has_a_code(string code) =>
        FluentActions
            .Invoking(() => new Role(code))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"'{code}' is no code of a role: use 1 to 64 lower-case ASCII letters, digits and hyphens*");

    [Fact]
    public void An_actor_has_an_identifier_and_roles()
    {
        FluentActions.Invoking(() => new Role(null!)).Should().Throw<ArgumentNullException>();
        foreach (
            var made in (Func<Actor>[])
                [
                    () => new(default, []),
                    () => new("a", [default]),
                    () => People.ProcessLead with { Id = default },
                    () => People.ProcessLead with { Roles = [Role.Reader, default] },
                    () => People.ProcessLead with { Body = default(Id<Organisation>) },
                    () => People.ProcessLead.For(default),
                ]
        )
            made.Should().Throw<ArgumentException>().WithMessage("Default *: use *");
        (People.ProcessLead with { OnBehalfOf = null, Body = null }).Should().Be(People.ProcessLead);
    }

    /// <summary>What both ways of parsing make of a text; null where it is not one.</summary>
    private static T? Parsed<T>(string text)
        where T : struct, ISpanParsable<T>
    {
        var isOne = T.TryParse(text, null, out var one);
        T.TryParse(text.AsSpan(), null, out var other).Should().Be(isOne);
        other.Should().Be(one);
        if (isOne)
            T.Parse(text, null).Should().Be(T.Parse(text.AsSpan(), null)).And.Be(one);
        return isOne ? one : null;
    }
}
