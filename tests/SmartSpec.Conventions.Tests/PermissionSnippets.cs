using NodaTime;
using SmartSpec.Testing;

namespace SmartSpec.Conventions.Tests;

/// <summary>The code on the pages about who may do what, compiled and run.</summary>
public sealed class PermissionSnippets
{
    [Fact]
    public void The_page_of_assignments_runs()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var engine = new StrategyEngine(new FakeClock(story.Now));
        Assign(engine, story.Strategy, People.ProcessLead, "person-1", story.Today).Should().ContainSingle();
    }

    private static IEnumerable<RoleAssignment> Assign(
        StrategyEngine engine,
        Strategy strategy,
        Actor processLead,
        Id<Actor> person,
        LocalDate today
    )
    {
        // <assignments>
        var definition = ProcessDefinition.Default.As("kalmar", own => own.RolesAssigned(Role.Evaluator)); // both are required
        var assigned = engine.Execute(
            strategy,
            new AssignmentCommand.Grant("ev-1", person, Role.Evaluator, FirstDay: today, LastDay: null, Area: "food"),
            processLead
        );
        var now = assigned.Strategy.AssignmentsOn(today); // who has which role today; AssignmentsOf(person) has all that one ever had
        // </assignments>
        definition.NeedsAssignment(Role.Evaluator).Should().BeTrue();
        return now;
    }

    [Fact]
    public void The_page_of_definitions_shows_who_may_do_what()
    {
        var console = new StringWriter();
        Show(console, ProcessDefinition.Default);
        console.ToString().Should().Contain("Begin the evaluation");
        File.ReadAllText("permissions.html").Should().Contain("Börja utvärderingen");
        File.Delete("permissions.html");
    }

    private static void Show(StringWriter Console, ProcessDefinition definition)
    {
        // <permissions>
        var permissions = definition.Permissions();
        File.WriteAllText("permissions.html", permissions.ToHtml(Texts.Swedish.For(definition)));
        Console.WriteLine(permissions.Only(Role.Evaluator).ToText(Texts.English));
        // </permissions>
    }
}
