using SmartSpec.Analysis;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Analysing;

/// <summary>A weighing as JSON: a line for each area, one for each of its weights, and one for the smallest change.</summary>
internal static class WeighJson
{
    public static void Weighed(this TextWriter output, Choice choice)
    {
        var shares = choice.ShareOfWeightings().ToDictionary(share => share.Candidate.Code);
        foreach (var ranked in choice.Ranking)
            output.WriteJson(line =>
            {
                line.WriteString("area", ranked.Candidate.Code);
                line.WriteNumber("rank", ranked.Rank);
                line.WriteBoolean("tied", ranked.IsTied);
                line.WriteNumber("score", ranked.Score);
                line.WriteBoolean("chosen", choice.IsChosen(ranked.Candidate.Code));
                line.WriteNumber("share", shares[ranked.Candidate.Code].Share);
                line.WriteNumber("standardError", shares[ranked.Candidate.Code].StandardError);
            });
        foreach (var intervals in choice.WeightIntervals())
            output.WriteJson(line =>
            {
                line.WriteString("area", intervals.Candidate.Code);
                line.WriteString("criterion", intervals.Criterion.Code);
                line.WriteNumber("weight", intervals.Weight);
                line.WriteStrings(
                    "chosenFor",
                    intervals.Intervals.Select(interval => $"{interval.ExactFrom}..{interval.ExactTo}")
                );
            });
        if (choice.SmallestChange() is { } change)
            output.WriteJson(line =>
            {
                line.WriteString("challenger", change.Challenger.Code);
                line.WriteString("catchesUpWith", change.Chosen.Code);
                line.WriteNumber("distance", change.Distance);
                line.WriteStartObject("weights");
                foreach (var weight in change.Weights)
                    line.WriteNumber(weight.Criterion.Code, weight.After);
                line.WriteEndObject();
            });
    }
}
