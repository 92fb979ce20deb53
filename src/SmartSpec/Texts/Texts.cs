using System.Globalization;
using System.Reflection;
using System.Text;

namespace SmartSpec;

/// <summary>
/// The texts that people read, in one language: reasons and what to do next, steps, acts, roles. Swedish and English are shipped;
/// a host can add others.
/// </summary>
public sealed class Texts
{
    private static readonly Lazy<Texts> InSwedish = new(() => Shipped("sv"));
    private static readonly Lazy<Texts> InEnglish = new(() => Shipped("en"));

    private static readonly NumberFormatInfo Commas = CultureInfo.InvariantCulture.NumberFormat;
    private static readonly NumberFormatInfo Spaces = new() { NumberGroupSeparator = "\u00A0", NumberDecimalSeparator = "," };

    private readonly Dictionary<string, string> texts;

    private Texts(string language, IReadOnlyDictionary<string, string> texts) =>
        (Language, this.texts) = (language, new(texts, StringComparer.Ordinal));

    /// <summary>Swedish.</summary>
    public static Texts Swedish => InSwedish.Value;

    /// <summary>English.</summary>
    public static Texts English => InEnglish.Value;

    /// <summary>The language's ISO 639 code.</summary>
    public string Language { get; }

    /// <summary>The keys that have a text.</summary>
    public IEnumerable<string> Keys => texts.Keys;

    /// <summary>
    /// The texts of another language, from JSON: one object of keys and texts. For a key without text, English is used.
    /// </summary>
    /// <param name="language">The language's ISO 639 code.</param>
    /// <param name="json">UTF-8.</param>
    /// <exception cref="MalformedException">The JSON is no object of texts.</exception>
    public static Texts Read(string language, ReadOnlySpan<byte> json) =>
        new(language, Reading.Object(json, SmartSpecJson.Info<Dictionary<string, string>>()));

    /// <summary>The same texts, with the names that a process definition gives its roles.</summary>
    /// <exception cref="ArgumentNullException">The definition is null.</exception>
    public Texts For(ProcessDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.Document.RoleNames is not { Count: > 0 } names)
            return this;
        var all = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        foreach (var (code, name) in names)
            all[$"role.{code}"] = name.In(Language);
        return new(Language, all);
    }

    /// <summary>The text with this key; in English where this language lacks it; the key itself where there is none.</summary>
    public string Of(string key) =>
        texts.GetValueOrDefault(key) ?? (ReferenceEquals(this, English) ? Unnamed(key) : English.Of(key));

    /// <summary>The code of a role without a name; otherwise the key.</summary>
    private static string Unnamed(string key) => key.StartsWith("role.", StringComparison.Ordinal) ? key["role.".Length..] : key;

    /// <summary>The step's name.</summary>
    /// <param name="step">A step of any lifecycle, such as <see cref="AreaStep.Nominated"/>.</param>
    /// <exception cref="ArgumentException">The value is no step of a lifecycle.</exception>
    public string Step<TStep>(TStep step)
        where TStep : struct, Enum => Of(StepNames.KeyOf(step));

    /// <summary>The act's name, such as <em>select the area</em> for <c>area.select</c>.</summary>
    public string Act(string key) => Of($"act.{key}");

    /// <summary>
    /// The name of the act as it is owed: <em>decide on the nomination</em> for <c>area.select</c>, since the body may also
    /// decide otherwise.
    /// </summary>
    public string Owed(string key) => Of(ActKeys.Owed(key));

    /// <summary>
    /// The name of what a command does, by the command's name: also for commands on plans, whose acts go by the kind of plan.
    /// </summary>
    public string Command(string name) => Act(ActKeys.OfCommand(name));

    /// <summary>The role's name.</summary>
    public string Role(Role role) => Of($"role.{role}");

    /// <summary>
    /// The relation as it stands between two names, the nearer one first: <em>belongs to</em> from an effort to its field,
    /// and in the other direction <em>has the effort</em>.
    /// </summary>
    public string Relation(TraceRelation relation, TraceDirection direction) =>
        Of($"relation.{Kebab.Of(relation)}.{Kebab.Of(direction)}");

    /// <summary>
    /// An amount as it is read: <em>6 314 329 SEK</em>, with spaces that do not break; <em>6,314,329 SEK</em> in English.
    /// With two decimals where it is not whole.
    /// </summary>
    public string Amount(Money money) =>
        money.Amount.ToString(decimal.IsInteger(money.Amount) ? "#,0" : "#,0.00##", Language == "en" ? Commas : Spaces)
        + $"\u00A0{money.Currency}";

    /// <summary>An object by its kind and identifier, such as <em>area food</em>.</summary>
    public string Subject(Subject subject) => $"{Of($"kind.{Kebab.Of(subject.Kind)}")} {subject.Id}";

    /// <summary>A number as it is read: <em>2,5</em> in Swedish.</summary>
    internal string Number(decimal number) => number.ToString("#,0.############", Language == "en" ? Commas : Spaces);

    /// <summary>A number of days: <em>1 dag</em>, <em>1 450 dagar</em>.</summary>
    internal string Days(int days) =>
        Of(days == 1 ? "days.one" : "days").Replace("{days}", Number(days), StringComparison.Ordinal);

    /// <summary>
    /// The name of what happened, such as <em>area selected</em> for <c>area.selected.v1</c>; for an old name that of today's
    /// event.
    /// </summary>
    public string Event(string name) => Of($"event.{EventNames.Today(name)}");

    /// <summary>A template with the values of a reason in place of its braces.</summary>
    internal string Fill(string key, Reason reason)
    {
        var template =
            reason.WhoCan.Count == 0 && Of($"{key}.nobody") is var nobody && nobody != $"{key}.nobody" ? nobody : Of(key);
        var whole = template == key ? Of(Common(key)) : template;
        var filled = Filled(whole, reason, Value);
        return BeginsWithName(whole, reason) ? SubjectNames.Capital(filled) : filled;
    }

    /// <summary>
    /// The key of the text for a code without one of its own: those of the host's gates, and most lists of roles.
    /// </summary>
    private static string Common(string key) =>
        key.EndsWith(".remedy", StringComparison.Ordinal) ? "refusal.host-gate.remedy"
        : key.EndsWith(".roles", StringComparison.Ordinal) ? "refusal.roles"
        : "refusal.host-gate";

    /// <summary>Whether a template begins with something that is shown by its name, which then needs a capital.</summary>
    private static bool BeginsWithName(string template, Reason reason) =>
        template.StartsWith('{')
        && reason.Parameters.Any(parameter =>
            parameter.Names.Count > 0 && template.StartsWith($"{{{parameter.Name}}}", StringComparison.Ordinal)
        );

    private static string Filled(string wholeTemplate, Reason reason, Func<string, Reason, string> valueOf)
    {
        var template = WithoutEmptyParts(wholeTemplate, reason);
        var filled = new StringBuilder();
        for (var at = 0; at < template.Length; )
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                return filled.Append(template, at, template.Length - at).ToString();
            filled.Append(template, at, open - at).Append(valueOf(template[(open + 1)..close], reason));
            at = close + 1;
        }

        return filled.ToString();
    }

    /// <summary>The template without the parts in brackets that would show an empty list.</summary>
    private static string WithoutEmptyParts(string template, Reason reason)
    {
        var shown = template;
        for (var open = shown.IndexOf('[', StringComparison.Ordinal); open >= 0; open = shown.IndexOf('[', open))
        {
            var close = shown.IndexOf(']', open);
            if (close < 0)
                return shown;
            var part = shown[(open + 1)..close];
            shown = shown[..open] + (HasValues(part, reason) ? part : "") + shown[(close + 1)..];
        }

        return shown;
    }

    /// <summary>Whether every list that a part of a template shows has something in it.</summary>
    private static bool HasValues(string part, Reason reason) =>
        !(part.Contains("{who}", StringComparison.Ordinal) && reason.WhoCan.Count == 0)
        && !reason.Parameters.Any(parameter =>
            parameter.Values.Count == 0 && part.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal)
        );

    private string Value(string name, Reason reason) => name == "said" ? HostText(reason) : ValueInHostText(name, reason);

    /// <summary>The text of the host's own gate, with the values of the reason in place of its braces.</summary>
    private string HostText(Reason reason) => reason.Demand is { } text ? Filled(text.In(Language), reason, ValueInHostText) : "";

    private string ValueInHostText(string name, Reason reason)
    {
        foreach (var parameter in reason.Parameters)
            if (parameter.Name == name)
                return Listed(Readable(parameter));
        return name switch
        {
            "who" => Listed(reason.WhoCan.Select(Role)),
            "subject" => reason.Called?.In(Language) ?? Subject(reason.Subject),
            "code" => reason.Code,
            _ => $"{{{name}}}",
        };
    }

    private IEnumerable<string> Readable(Parameter parameter)
    {
        for (var i = 0; i < parameter.Values.Count; i++)
        {
            var value = parameter.Values[i];
            yield return parameter.Kind is ParameterKind.Label ? Of(value)
            : parameter.Name == "member" ? Member(value)
            : i < parameter.Names.Count && parameter.Names[i] is { IsEmpty: false } name ? NameOf(parameter, name, value)
            : parameter is { Name: "days", Kind: ParameterKind.Number }
            && int.TryParse(value, CultureInfo.InvariantCulture, out var days)
                ? Number(days)
            : Readable(parameter.Kind, value);
        }
    }

    /// <summary>A name; with the identifier where two things of the parameter have the same name.</summary>
    private string NameOf(Parameter parameter, Text name, string value) =>
        name.In(Language) is var called && parameter.Names.Count(other => other.In(Language) == called) > 1
            ? $"{called} ({value})"
            : called;

    /// <summary>
    /// A member's word, with its place in the command: <em>registry number (registryNumber)</em>; where a word means different
    /// things, by the member that contains it.
    /// </summary>
    private string Member(string path)
    {
        var names = path.Split('.').Select(part => part.Split('[')[0]).ToArray();
        foreach (var key in (string[])[$"member.{string.Join('.', names.TakeLast(2))}", $"member.{names[^1]}"])
            if (Of(key) is var word && word != key)
                return $"{word} ({path})";
        return path;
    }

    private string Readable(ParameterKind kind, string value) =>
        kind switch
        {
            ParameterKind.Amount when Money.TryParse(value, out var money) => Amount(money),
            ParameterKind.Subject when SmartSpec.Subject.TryParse(value, out var subject) => Subject(subject),
            ParameterKind.Number
                when Language != "en"
                    && decimal.TryParse(
                        value,
                        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var number
                    ) => number.ToString(Spaces),
            _ => value,
        };

    private string Listed(IEnumerable<string> values)
    {
        var listed = string.Join(", ", values);
        return listed.Length == 0 ? Of("none") : listed;
    }

    private static Texts Shipped(string language)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"SmartSpec.Texts.{language}.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(language, bytes);
    }
}
