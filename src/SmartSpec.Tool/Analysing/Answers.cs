using SmartSpec.Analysis;

namespace SmartSpec.Tool.Analysing;

/// <summary>The answers of methods: a refusal is bad input, with every reason.</summary>
internal static class Answers
{
    /// <summary>The value of an answer about a file.</summary>
    /// <exception cref="BadInputException">There is none.</exception>
    public static T Value<T>(FileAt file, Answer<T> answer) =>
        answer.TryGetValue(out var value) ? value : throw new BadInputException(Words.Same($"{file}: ") + Why(answer.Refusals));

    /// <summary>Why there is no value, one reason a line.</summary>
    public static Words Why(IEnumerable<AnalysisMessage> refusals) =>
        Words.OfLines(
            refusals.Select(refusal => new Words(
                $"{refusal.ToString(Texts.Swedish):long}",
                $"{refusal.ToString(Texts.English):long}"
            ))
        );
}
