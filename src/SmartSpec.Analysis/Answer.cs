using System.Diagnostics.CodeAnalysis;

namespace SmartSpec.Analysis;

/// <summary>
/// The answer of a method: a value, or why there is none. That a table is too small or not connected, or that a series is too
/// short, is an answer and not an exception.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
public sealed class Answer<T>
{
    private readonly T? value;

    private Answer(T? value, EquatableArray<AnalysisMessage> refusals, EquatableArray<AnalysisMessage> notes) =>
        (this.value, Refusals, Notes) = (value, refusals, notes);

    /// <summary>Whether there is no value.</summary>
    public bool IsRefused => Refusals.Count > 0;

    /// <summary>Why there is no value, and what to do; empty where there is one.</summary>
    public EquatableArray<AnalysisMessage> Refusals { get; }

    /// <summary>What a reader of the value must know, such as that judgements are inconsistent; often empty.</summary>
    public EquatableArray<AnalysisMessage> Notes { get; }

    /// <summary>The value.</summary>
    /// <exception cref="AnalysisRefusedException">There is none; the message has every reason.</exception>
    public T Value => IsRefused ? throw new AnalysisRefusedException(Refusals) : value!;

    /// <summary>The value, where there is one.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T result)
    {
        result = value;
        return !IsRefused;
    }

    /// <summary>What a function makes of the value, with the notes of both; the same refusals where there is none.</summary>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    public Answer<TNext> Then<TNext>(Func<T, Answer<TNext>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (IsRefused)
            return new(default, Refusals, default);
        var answer = next(value!);
        return Notes.Count == 0 ? answer : new(answer.value, answer.Refusals, [.. Notes, .. answer.Notes]);
    }

    /// <summary>The value, or the refusals, as a program shows them while it is written.</summary>
    public override string ToString() => IsRefused ? string.Join(" ", Refusals) : $"{value}";

    internal static Answer<T> Of(T value, params ReadOnlySpan<AnalysisMessage> notes) => new(value, default, [.. notes]);

    internal static Answer<T> Refused(IEnumerable<AnalysisMessage> refusals) => new(default, [.. refusals], default);

    /// <summary>An answer without notes.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "A method returns its value, or its refusal, and nothing else.")]
    public static implicit operator Answer<T>(T value) => Of(value);

    /// <summary>A refusal.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "A method returns its value, or its refusal, and nothing else.")]
    public static implicit operator Answer<T>(AnalysisMessage refusal) => Refused([refusal]);
}
