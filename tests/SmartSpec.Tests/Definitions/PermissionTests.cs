using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SmartSpec.Tests.Definitions;

/// <summary>The permission matrix says what the engine does.</summary>
public sealed class PermissionTests
{
    private static readonly PermissionMatrix Matrix = StorySetting.Default.Definition.Permissions();

    private static readonly Strategy[] Chapters =
    [
        .. Acts.All.Select(act => Acts.Of(act).Story.Strategy).DistinctBy(strategy => strategy.Head),
    ];

    public static TheoryData<string> ActsByName => [.. Acts.All];

    [Fact]
    public void Every_act_has_a_row_for_each_kind_of_object() =>
        Matrix
            .Rows.Select(row => (row.Act, row.On))
            .Should()
            .BeEquivalentTo(ActKeys.All.SelectMany(act => ActKeys.Kinds(act), (act, kind) => (act, kind)));

    [Theory]
    [MemberData(nameof(ActsByName))]
    public void A_role_may_do_an_act_exactly_where_the_matrix_says(string act)
    {
        var (story, command) = Acts.Of(act);
        foreach (var role in Matrix.Roles.Where(role => !role.IsAppointed).Append(Role.Reader))
        {
            var refused = story.When(command, new Actor("somebody", [role])).Reasons;
            refused
                .Any(reason => reason.Code == "role")
                .Should()
                .Be(!Matrix.Rows.Any(row => row.Act == act && row.Roles.Contains(role)), $"{role} and {act}");
        }
    }

    [Fact]
    public void An_act_of_a_lifecycle_is_a_next_step_exactly_from_the_steps_and_roles_that_the_matrix_says()
    {
        var seen = new HashSet<(string, SubjectStep?)>();
        foreach (var state in Chapters)
        foreach (var role in (Role[])[Role.ProcessLead, Role.DecisionBody, Role.SteeringGroup, Role.Evaluator, Role.Stakeholder])
        foreach (var step in NextSteps(state, role).Where(step => !step.IsEdit))
        {
            var row = Matrix.Rows.Single(row => row.Act == step.Act && row.On == step.Subject.Kind);
            var at = state.StepOf(step.Subject);
            seen.Add((step.Act, at));
            if (row.DependsOnObject)
                continue;
            row.Permits(role, at, state.Step)
                .Should()
                .Be(
                    !step.Reasons.Any(reason => reason.Kind is ReasonKind.Role or ReasonKind.Step),
                    $"{role}: {step.Act} from {at}"
                );
        }

        foreach (var row in Matrix.Rows.Where(row => seen.Any(one => one.Item1 == row.Act)))
            seen.Where(one => one.Item1 == row.Act && row.Steps.Count > 0 && one.Item2 is not null)
                .Where(one => one.Item2!.Value.Lifecycle == row.Steps[0].Lifecycle)
                .Where(one => !row.Steps.Contains(one.Item2!.Value) && !row.DependsOnObject)
                .Should()
                .BeEmpty();
    }

    [Fact]
    public void An_act_of_a_lifecycle_is_listed_from_every_step_that_the_matrix_says_where_there_is_something_to_name()
    {
        foreach (var act in Concepts.All.SelectMany(concept => concept.Acts))
            switch (act)
            {
                case Act<Area> one:
                    Fits(one, state => state.Areas, area => Subject.Of(area.Id));
                    break;
                case Act<PlanVersion> one:
                    Fits(one, state => state.Plans, plan => Subject.Of(plan.Id));
                    break;
                case Act<Effort> one:
                    Fits(one, state => state.Efforts, effort => Subject.Of(effort.Id));
                    break;
                case Act<Review> one:
                    Fits(one, state => state.Reviews, review => Subject.Of(review.Id));
                    break;
                case Act<Consultation> one:
                    Fits(one, state => state.Consultations, item => Subject.Of(item.Id));
                    break;
                case Act<Point> one:
                    Fits(one, state => state.Points, point => Subject.Of(point.Id));
                    break;
                case Act<Evaluation> one:
                    Fits(one, state => state.Evaluations, evaluation => Subject.Of(evaluation.Id));
                    break;
                case Act<Recommendation> one:
                    Fits(one, state => state.Recommendations, recommendation => Subject.Of(recommendation.Id));
                    break;
                case Act<Change> one:
                    Fits(one, state => state.Changes, change => Subject.Of(change.Id));
                    break;
                case Act<Strategy> one:
                    Fits(one, state => [state], state => Subject.Of(state.Id));
                    break;
            }
    }

    [Fact]
    public void The_stage_of_the_strategy_decides_as_the_matrix_says()
    {
        foreach (var state in Enum.GetValues<StrategyStep>().Select(step => Stories.StrategyAt(step).Strategy))
        foreach (var act in Concepts.All.SelectMany(concept => concept.Acts).OfType<Act<Strategy>>())
        {
            var story = Stories.StrategyAt(state.Step);
            var row = Matrix.Rows.Single(row => row.Act == act.Command && row.On == SubjectKind.Strategy);
            var (_, command) = Acts.All.Contains(act.Command) ? Acts.Of(act.Command) : default;
            if (command is null || row.DependsOnObject || row.Steps.Count > 0)
                continue;
            var reasons = story.When(command, People.ProcessLead with { Roles = [.. Matrix.Roles] }).Reasons;
            if (!reasons.Any(reason => reason.Kind is ReasonKind.Input or ReasonKind.Unknown))
                reasons
                    .Any(reason => reason.Code == "strategy-step")
                    .Should()
                    .Be(!row.Stages.Contains(state.Step), $"{act.Command} while {state.Step}");
        }
    }

    [Fact]
    public void A_row_says_what_the_definition_says()
    {
        var setting = StorySetting
            .Default.Under(document =>
                document with
                {
                    AssignedRoles = [Role.DecisionBody],
                    Roles = new Dictionary<string, EquatableArray<Role>>(document.Roles)
                    {
                        ["area.pause"] = [],
                        ["area.propose"] = [Role.AreaLead],
                    },
                }
            )
            .WithGates("report.accept", SmartSpec.Definitions.Gates.SeparateDuties(["report.submit"], SeparationScope.Object));
        var own = setting.Definition.Permissions();
        Row("area.select").AssignedRoles.Should().Equal(Role.DecisionBody);
        Row("area.select").FourEyes.Should().Be(FourEyes.Persons);
        Row("area.select").Steps.Should().Equal(new SubjectStep("area", "nominated"));
        Row("area.pause").IsOfNobody.Should().BeTrue();
        Row("area.propose").IsOfNobody.Should().BeTrue("there is no area yet that somebody could lead");
        Row("report.accept").FourEyes.Should().Be(FourEyes.Off);
        Row("report.accept").Gates.Should().ContainSingle(gate => gate is SeparateDuties);
        Row("action-plan.submit").Steps.Select(step => step.Code).Should().Equal("drafting", "mobilising");
        Row("development-plan.submit").Steps.Select(step => step.Code).Should().Equal("drafting", "answering");
        own.Only(Role.Evaluator).Rows.Select(row => row.Act).Should().Equal("evaluation.begin", "evaluation.report");
        own.Only(act: "area.select").Rows.Should().ContainSingle();

        PermissionRow Row(string act) => own.Rows.First(row => row.Act == act);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_text_is_at_most_80_columns_and_names_every_act_and_no_key_of_a_text(string language)
    {
        var text = EveryGate.Permissions().ToText(In(language));
        text.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        text.Should().NotMatchRegex(@"\b(permissions|gate|act|kind|role|step)\.[a-z]").And.NotContain("{").And.NotContain(" \n");
        foreach (var act in ActKeys.All)
            Regex.Replace(text, @"\s+", " ").Should().Contain($"({act})");
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_page_is_well_formed_with_scoped_headings_and_as_many_cells_in_every_row(string language)
    {
        var page = EveryGate.Permissions().ToHtml(In(language));
        page.Should().StartWith("<!DOCTYPE html>").And.Contain($"<html lang=\"{language}\">");
        page.Should().NotContain("http").And.NotContain("<script");
        var html = XElement.Parse(
            Regex.Replace(page["<!DOCTYPE html>".Length..], "<meta[^>]*>|<style>.*?</style>", "", RegexOptions.Singleline)
        );
        html.Value.Should().NotContain("{").And.NotContain("permissions.");
        html.Descendants("th").Should().OnlyContain(heading => heading.Attribute("scope") != null);
        var columns = html.Descendants("thead").Single().Descendants("th").Count();
        foreach (
            var row in html.Descendants("tbody").SelectMany(body => body.Elements("tr")).Where(row => row.Elements("td").Any())
        )
            row.Elements().Should().HaveCount(columns);
        html.Descendants("caption").Should().ContainSingle();
    }

    [Fact]
    public void Names_that_look_like_markup_are_shown_as_they_are() =>
        StorySetting
            .Default.WithGates("area.begin-analysis", new Checkpoint("box", Text.Swedish("<b>&\"x\"</b>"), [Role.Reader]))
            .Definition.Permissions()
            .ToHtml(Texts.Swedish)
            .Should()
            .Contain("&lt;b&gt;&amp;&quot;x&quot;&lt;/b&gt;")
            .And.NotContain("<b>");

    private static ProcessDefinition EveryGate =>
        StorySetting
            .Default.WithGates(
                "report.accept",
                SmartSpec.Definitions.Gates.SeparateDuties(["report.submit", "indicator.measure"], SeparationScope.Area, 365),
                SmartSpec.Definitions.Gates.SeparateDuties(["report.submit"], SeparationScope.Object),
                new Checkpoint("box", Sample.Text, [Role.Reader]),
                SmartSpec.Definitions.Gates.Host("kalmar.referral", 2)
            )
            .WithGates("effort.start", SmartSpec.Definitions.Gates.FundingCommitted(80))
            .Under(document => document with { AssignedRoles = [Role.Evaluator] })
            .Definition;

    private static Texts In(string language) => language == "sv" ? Texts.Swedish : Texts.English;

    private static IReadOnlyList<NextStep> NextSteps(Strategy state, Role role) =>
        new StrategyEngine(new FakeClock(state.RecordedAt), new SequentialIds()).NextSteps(state, new Actor("somebody", [role]));

    /// <summary>An act fits an object exactly in the steps of its row, where the step alone decides.</summary>
    private static void Fits<T>(Act<T> act, Func<Strategy, IEnumerable<T>> all, Func<T, Subject> subject)
        where T : class
    {
        if (act is ReplaceAct<T> || act.On is null)
            return;
        foreach (var state in Chapters)
        foreach (var item in all(state))
        {
            var key = act.KeyOf(item);
            if (Matrix.Rows.FirstOrDefault(row => row.Act == key && row.On == act.On) is not { DependsOnObject: false } row)
                continue;
            if (state.StepOf(subject(item)) is not { } at || (row.Steps.Count > 0 && row.Steps[0].Lifecycle != at.Lifecycle))
                continue;
            Concepts
                .All.SelectMany(concept => concept.Acts)
                .OfType<Act<T>>()
                .Any(other => other.Keys.Contains(key) && other.On == act.On && other.KeyOf(item) == key && other.FitsStep(item))
                .Should()
                .Be(row.Steps.Count == 0 || row.Steps.Contains(at), $"{key} from {at}");
        }
    }
}
