using Microsoft.CodeAnalysis;

/// <summary>One small change of a member's body.</summary>
/// <param name="Number">The number that switches it on.</param>
/// <param name="File">The file, below the engine's folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Before">The code before.</param>
/// <param name="After">The code after.</param>
/// <param name="Body">The member's body with the change.</param>
internal sealed record Mutant(int Number, string File, int Line, string Before, string After, SyntaxNode Body)
{
    /// <summary>The position of the original body in the file.</summary>
    public required int Place { get; init; }

    public override string ToString()
    {
        var same = Before.Zip(After).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{File}:{Line}: {Around(Before, same)}  →  {Around(After, same)}";
    }

    private static string Around(string code, int place)
    {
        var (from, to) = (Math.Max(0, place - 40), Math.Min(code.Length, place + 40));
        return $"{(from > 0 ? "…" : "")}{code[from..to]}{(to < code.Length ? "…" : "")}";
    }
}
