namespace SmartSpec;

/// <summary>The marks that a correction leaves.</summary>
internal static class CorrectionMarks
{
    /// <summary>All marks, with those on what rested on a fact that the event being applied corrects.</summary>
    /// <param name="state">The strategy as the events before have left it.</param>
    /// <param name="corrected">The number of the event that had recorded the fact last.</param>
    /// <param name="decisions">The decisions that rested on it.</param>
    /// <param name="judged">What else did.</param>
    public static EquatableArray<CorrectionMark> With(
        Strategy state,
        long corrected,
        EquatableArray<Id<Decision>> decisions,
        EquatableArray<Subject> judged
    )
    {
        if (decisions.Count + judged.Count == 0)
            return state.Marks;
        var correction = state.Length + 1;
        return
        [
            .. state.Marks,
            .. decisions.Select(decision => new CorrectionMark
            {
                Decision = decision,
                Correction = correction,
                Corrected = corrected,
            }),
            .. judged.Select(subject => new CorrectionMark
            {
                Subject = subject,
                Correction = correction,
                Corrected = corrected,
            }),
        ];
    }
}
