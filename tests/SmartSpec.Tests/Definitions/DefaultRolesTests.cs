namespace SmartSpec.Tests.Definitions;

/// <summary>Who may do an act that a definition does not name: what the act itself states. What they state is approved.</summary>
public sealed class DefaultRolesTests
{
    public static TheoryData<string> ActsByName => [.. ActKeys.All];

    [Theory]
    [MemberData(nameof(ActsByName))]
    public void A_definition_that_does_not_name_an_act_gives_its_stated_default(string act) =>
        Under(act, null).RolesFor(act).Should().Equal(ActKeys.DefaultRoles(act));

    [Theory]
    [MemberData(nameof(ActsByName))]
    public void A_definition_that_names_an_act_gives_what_it_says_also_to_nobody(string act)
    {
        Under(act, [Role.Reader]).RolesFor(act).Should().Equal(Role.Reader);
        Under(act, []).RolesFor(act).Should().BeEmpty();
        ProcessDefinition.Read(Under(act, []).ToJson()).RolesFor(act).Should().BeEmpty("it is so when read again, too");
    }

    [Fact]
    public void Acts_with_the_same_key_have_the_same_default() =>
        Concepts
            .All.SelectMany(concept => concept.Acts)
            .SelectMany(act => act.Keys, (act, key) => (Key: key, act.DefaultRoles))
            .Where(act => act.DefaultRoles != ActKeys.DefaultRoles(act.Key))
            .Should()
            .BeEmpty();

    [Fact]
    public void Nobody_may_do_an_act_that_does_not_exist() => ProcessDefinition.Default.RolesFor("area.twin").Should().BeEmpty();

    private static ProcessDefinition Under(string act, EquatableArray<Role>? roles)
    {
        var all = new Dictionary<string, EquatableArray<Role>>(ProcessDefinition.Default.Document.Roles);
        all.Remove(act);
        if (roles is { } named)
            all[act] = named;
        return ProcessDefinition.Of(
            ProcessDefinition.Default.Document with
            {
                Id = "own",
                Roles = all,
                Gates = new Dictionary<string, EquatableArray<Gate>>(),
            }
        );
    }
}
