using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A reason for a refusal: the rule, what is missing, and who can supply it.</summary>
/// <param name="Kind">The kind of reason.</param>
/// <param name="Code">The code in the catalogue of refusals, such as <c>limited-number</c>.</param>
/// <param name="Subject">The object it is about.</param>
/// <param name="Parameters">Its parameters, by name.</param>
/// <param name="WhoCan">
/// The roles that can mend it; empty where it takes no role, as another input or time, or where the definition lets nobody.
/// </param>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public sealed record Reason(
    ReasonKind Kind,
    string Code,
    Subject Subject,
    EquatableArray<Parameter> Parameters,
    EquatableArray<Role> WhoCan
)
{
    /// <summary>The position of the refused command in the list that was executed, from 0; 0 for a single command.</summary>
    public int Position { get; init; }

    /// <summary>
    /// The act that mends it, such as <c>area.ground</c>, where it is another than the one refused; null where it is the
    /// refused command's own input, or waiting.
    /// </summary>
    public string? MendedBy { get; init; }

    /// <summary>The demand of the region's own checkpoint or the host's own gate, as text; null for the shipped codes.</summary>
    public Text? Demand { get; init; }

    /// <summary>
    /// The name of the object as it stands in a sentence, such as <em>handlingsplan 2 för Livsmedel</em>; null where it has none.
    /// </summary>
    public Text? Called { get; init; }

    /// <summary>The sentences in English: what is wrong, what to do next and which roles can, with the code.</summary>
    public override string ToString() => ToString(Texts.English);

    /// <summary>The sentences in a language: what is wrong, what to do next and which roles can, with the code.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string ToString(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        string[] sentences = [What(texts), Remedy(texts), Roles(texts)];
        return $"{string.Join(' ', sentences.Where(sentence => sentence.Length > 0))} ({Code})";
    }

    /// <summary>The sentence that states what is wrong.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string What(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Fill($"refusal.{Code}", this);
    }

    /// <summary>The sentence that states what to do next, without the roles.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string Remedy(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Fill($"refusal.{Code}.remedy", this);
    }

    /// <summary>The roles that can mend it, as a sentence; empty where <see cref="WhoCan"/> is.</summary>
    /// <exception cref="ArgumentNullException">No texts are given.</exception>
    public string Roles(Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return WhoCan.Count == 0 ? "" : texts.Fill($"refusal.{Code}.roles", this);
    }
}
