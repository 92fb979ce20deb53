using System.Buffers;
using System.Text.Json;

namespace SmartSpec.Tests;

/// <summary>Next steps for people in roles, and as JSON.</summary>
public sealed class NextStepViewTests
{
    private static readonly Story Given = Stories.EffortAt(EffortStep.Underway);

    private static StrategyEngine Engine => new(new FakeClock(Given.Now), new SequentialIds());

    [Fact]
    public void A_role_that_is_state_is_that_of_each_person_who_has_it()
    {
        var steps = Engine.NextSteps(Given.Strategy, [Role.EffortOwner]);
        steps.Should().Contain(step => step.Act == "effort.pause" && step.IsPossible);
        steps.Should().BeEquivalentTo(Given.NextSteps(new(Given.Strategy.Efforts[Known.Effort].Owner!.Value, [])));
    }

    [Fact]
    public void Each_step_is_listed_once_as_possible_where_one_of_the_roles_can_do_it()
    {
        Role[] roles = [Role.ProcessLead, Role.AreaLead, Role.EffortOwner, Role.DecisionBody, Role.Reader];
        var steps = Engine.NextSteps(Given.Strategy, roles);
        steps.Select(step => (step.Act, step.Subject)).Should().OnlyHaveUniqueItems();
        var possible = steps.Where(step => step.IsPossible).Select(step => (step.Act, step.Subject)).ToHashSet();
        foreach (var role in roles)
            Engine
                .NextSteps(Given.Strategy, [role])
                .Where(step => step.IsPossible)
                .Select(step => (step.Act, step.Subject))
                .Should()
                .BeSubsetOf(possible, role.Code);
    }

    [Fact]
    public void Nobody_can_do_nothing() => Engine.NextSteps(Given.Strategy, (Role[])[]).Should().BeEmpty();

    [Fact]
    public void The_acts_of_a_group_of_edits_have_names()
    {
        foreach (var step in Engine.NextSteps(Given.Strategy, [Role.AreaLead, Role.ProcessLead]))
        {
            step.Acts.Should().HaveCount(step.IsEdit ? step.Commands.Count : 1);
            step.Acts.Select(Texts.Swedish.Act).Should().NotContain(name => name.StartsWith("act.", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_step_as_JSON_has_codes_and_labels()
    {
        var step = Engine.NextSteps(Given.Strategy, [Role.DecisionBody]).First(step => !step.IsPossible);
        var json = Json(writer => writer.WriteMembers(step, Given.Strategy, Texts.English));
        json.GetProperty("act").GetString().Should().Be(step.Act);
        json.GetProperty("subject").GetString().Should().Be(step.Subject.ToString());
        json.GetProperty("label").GetString().Should().Be(Texts.English.Act(step.Act));
        json.GetProperty("name").GetString().Should().Be(Given.Strategy.NameOf(step.Subject, Texts.English));
        json.GetProperty("possible").GetBoolean().Should().BeFalse();
        json.GetProperty("reasons")[0].GetProperty("code").GetString().Should().Be(step.Reasons[0].Code);
        json.GetProperty("reasons")[0].GetProperty("text").GetString().Should().Be(step.Reasons[0].What(Texts.English));
    }

    [Fact]
    public void An_obligation_as_JSON_has_its_day_and_who()
    {
        var owed = Given.Strategy.Obligations().First(owed => owed.Act == "effort.complete");
        var json = Json(writer => writer.WriteMembers(owed, Given.Strategy, owed.DueOn!.Value.PlusDays(3), Texts.English));
        json.GetProperty("act").GetString().Should().Be("effort.complete");
        json.GetProperty("daysLeft").GetInt32().Should().Be(-3);
        json.GetProperty("overdue").GetBoolean().Should().BeTrue();
        json.GetProperty("role").GetString().Should().Be("effort-owner");
        json.GetProperty("who").GetString().Should().Be(owed.Who!.Value.Value);
    }

    private static JsonElement Json(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        return JsonDocument.Parse(buffer.WrittenMemory).RootElement;
    }
}
