namespace SmartSpec;

/// <summary>The plans and steps of areas on a day to come, with the adopted plans that have taken effect by then.</summary>
internal static class PlansToCome
{
    /// <summary>The action plan of an area that is in force on a day; null for none.</summary>
    public static PlanVersion? ActionPlanOn(Strategy state, Id<Area> area, LocalDate day) =>
        Adopted(state, area, PlanKind.Action, day) ?? state.PlanInForce(area, PlanKind.Action);

    /// <summary>The step of a selected area on a day.</summary>
    public static AreaStep StepOn(Strategy state, Id<Area> area, LocalDate day) =>
        ActionPlanOn(state, area, day) is not null ? AreaStep.Implementing
        : Adopted(state, area, PlanKind.Development, day) is not null && state.Areas[area].Step is AreaStep.DevelopmentPlanning
            ? AreaStep.ActionPlanning
        : state.Areas[area].Step;

    /// <summary>A version that takes effect by a day; null for none. None does whose decision was annulled.</summary>
    private static PlanVersion? Adopted(Strategy state, Id<Area> area, PlanKind kind, LocalDate day) =>
        state.PlanToCome(area, kind) is { EffectiveFrom: { } from } plan && from <= day && !state.IsAnnulled(plan.Decision)
            ? plan
            : null;
}
