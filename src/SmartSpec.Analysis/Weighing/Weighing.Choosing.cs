namespace SmartSpec.Analysis;

/// <content>The choice of the best.</content>
public sealed partial class Weighing
{
    /// <summary>The best candidates by the weighted sum, whose sensitivity to the weights can be asked for.</summary>
    /// <param name="size">How many; from 1 to the number of candidates.</param>
    /// <returns>The choice; refused where there are not so many candidates.</returns>
    public Answer<Choice> Choose(int size) =>
        size < 1 || size > Candidates.Count
            ? AnalysisMessage.Of("choice-size", ("size", size), ("candidates", Candidates.Count))
            : new Choice(this, size);
}
