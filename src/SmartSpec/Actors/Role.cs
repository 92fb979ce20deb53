using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>A role in which a person acts, by its code in the process definition.</summary>
[JsonConverter(typeof(SmartSpecJsonConverter))]
public readonly record struct Role : ISpanParsable<Role>
{
    internal const string Form = "1 to 64 lower-case ASCII letters, digits and hyphens, such as process-lead";

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Creates a role.</summary>
    /// <param name="code">1 to 64 lower-case ASCII letters, digits and hyphens, such as <c>process-lead</c>.</param>
    /// <exception cref="ArgumentException">The code is null, empty, too long or has another character.</exception>
    public Role(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsCode(code))
            throw new ArgumentException($"'{code}' is no code of a role: use {Form}.", nameof(code));
        Code = code;
    }

    /// <summary>The code in the process definition; null for <c>default</c>, which is no role.</summary>
    public string Code { get; private init; }

    /// <summary>Processledare: leads the region's process.</summary>
    public static Role ProcessLead { get; } = new("process-lead");

    /// <summary>Områdesansvarig: leads one area. Never asserted by the host: it is state, set by a command.</summary>
    public static Role AreaLead { get; } = new("area-lead");

    /// <summary>Owner of one effort. Never asserted by the host: it is state, set by a command.</summary>
    public static Role EffortOwner { get; } = new("effort-owner");

    /// <summary>
    /// Owner of one indicator: sees that it is measured. Never asserted by the host: it is state, set with the indicator's
    /// terms.
    /// </summary>
    public static Role IndicatorOwner { get; } = new("indicator-owner");

    /// <summary>A person who records for the body that decides.</summary>
    public static Role DecisionBody { get; } = new("decision-body");

    /// <summary>A person who records for the steering group.</summary>
    public static Role SteeringGroup { get; } = new("steering-group");

    /// <summary>A person from an evaluating organisation.</summary>
    public static Role Evaluator { get; } = new("evaluator");

    /// <summary>A person who takes part in the dialogue.</summary>
    public static Role Stakeholder { get; } = new("stakeholder");

    /// <summary>A person who only reads.</summary>
    public static Role Reader { get; } = new("reader");

    /// <summary>The engine itself, when it settles what has fallen due.</summary>
    public static Role System { get; } = new("system");

    /// <summary>
    /// Whether the strategy states who has it: area lead, effort owner and indicator owner, each for one object. Who has another role
    /// is known to the host.
    /// </summary>
    public bool IsAppointed => this == AreaLead || this == EffortOwner || this == IndicatorOwner;

    /// <summary>Whether this is a role: not <c>default</c>.</summary>
    internal bool IsWellFormed => Code is not null;

    /// <summary>Parses the code of a role.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is no code of a role.</exception>
    public static Role Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryMake(s, out var role) ? role : throw NoRole(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Role Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var role) ? role : throw NoRole(s);

    /// <summary>Parses the code of a role.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The role; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is the code of a role.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Role result) => TryMake(s, out result);

    /// <summary>Parses the code of a role.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The role; <c>default</c> where the text is none.</param>
    /// <returns>Whether the text is the code of a role.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Role result) =>
        TryMake(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Role)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Role result)
    {
        result = default;
        return s.Length <= 64 && TryMake(s.ToString(), out result);
    }

    private static FormatException NoRole(ReadOnlySpan<char> text) => new($"'{text}' is no code of a role: use {Form}.");

    /// <summary>Creates a role of a text that can be the code of one.</summary>
    internal static bool TryMake([NotNullWhen(true)] string? text, out Role role)
    {
        var isCode = IsCode(text);
        role = isCode ? new Role { Code = text! } : default;
        return isCode;
    }

    private static bool IsCode(string? text) => text is { Length: > 0 and <= 64 } && !text.AsSpan().ContainsAnyExcept(Letters);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
