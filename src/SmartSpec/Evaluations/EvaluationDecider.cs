using System.Diagnostics.CodeAnalysis;

namespace SmartSpec;

internal static class EvaluationDecider
{
    public static bool Find(DecisionContext context, Id<Evaluation> id, [NotNullWhen(true)] out Evaluation? evaluation) =>
        context.TryFind(context.State.Evaluations, id, SubjectKind.Evaluation, out evaluation);
}
