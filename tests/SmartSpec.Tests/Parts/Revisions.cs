namespace SmartSpec.Tests;

/// <summary>Second versions of plans in force.</summary>
internal static class Revisions
{
    /// <summary>A second development plan before the decision body, with an effort traced to the first one's field, and a decision recorded.</summary>
    public static Story Deciding(params Command[] edits) => Drafted(edits)
        .Do(new PlanCommand.Submit(Known.SecondDevelopmentPlan, Said.Why), People.AreaLead).Decided();

    /// <summary>A second development plan in hand.</summary>
    public static Story Drafted(params Command[] edits) => Of(Stories.AreaAt(AreaStep.ActionPlanning), edits);

    /// <summary>A second development plan in hand, in a story with the first in force.</summary>
    public static Story Of(Story story, params Command[] edits) => story
        .Do([new PlanCommand.Draft(Known.SecondDevelopmentPlan, Known.Food, PlanKind.Development, Said.Why), .. edits], People.AreaLead);
}
