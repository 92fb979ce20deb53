namespace SmartSpec;

internal static class PlanDecider
{
    public static bool Find(
        DecisionContext context,
        Id<PlanVersion> id,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PlanVersion? plan
    ) => context.TryFind(context.State.Plans, id, SubjectKind.Plan, out plan);

    public static void DiscardWithConsultations(DecisionContext context, PlanVersion plan, Text reason)
    {
        foreach (var id in plan.Consultations)
            if (context.State.Consultations.Find(id) is { Step: ConsultationStep.Open or ConsultationStep.Answering })
                context.Append(new ConsultationEvent.Cancelled(id, reason));
        context.Append(new PlanEvent.Discarded(plan.Id, reason));
    }
}
