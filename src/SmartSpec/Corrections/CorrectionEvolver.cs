namespace SmartSpec;

internal static class CorrectionEvolver
{
    public static Strategy Evolve(Strategy state, CorrectionEvent happened)
    {
        if (happened is not CorrectionEvent.Corrected e)
            return state;
        var right = Facts.Put(state, e.Right);
        var marks = right.Marks;
        foreach (var decision in e.Rested)
            marks = marks.Add(new(decision, state.Length + 1, e.Corrects));
        return right with { Marks = marks };
    }
}
