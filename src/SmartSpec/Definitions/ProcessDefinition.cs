using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartSpec.Definitions;

/// <summary>
/// A process definition: immutable and validated, with a fingerprint that every event contains. The phases are fixed; the gates
/// are the region's.
/// </summary>
[JsonConverter(typeof(ProcessDefinitionConverter))]
public sealed class ProcessDefinition : IEquatable<ProcessDefinition>
{
    /// <summary>The fingerprints of the earlier versions of the shipped definition, which are no longer embedded.</summary>
    private static readonly string[] EarlierShipped = ["e685df388ac622355d35f152f2b56d9a", "b81419a51f2d5120e5452b6f853ad4c3"];

    private static readonly Lazy<ProcessDefinition> Shipped = new(ReadShipped);

    private readonly DefinitionParts parts;
    private readonly Lazy<Dictionary<SubjectKind, EquatableArray<Checkpoint>>> checkpoints;
    private readonly Lazy<EquatableArray<DefinitionFinding>> errors;
    private readonly Lazy<EquatableArray<Role>> roles;

    internal ProcessDefinition(DefinitionDocument document)
        : this(DefinitionParts.Of(document)) { }

    private ProcessDefinition(DefinitionParts parts)
    {
        this.parts = parts;
        SeparatesDuties = parts.Separated.Count > 0;
        Fingerprint = Hash.Of(parts.Json).ToString()[..32];

        // The shipped definition has none, as a test checks: to look would double the time to a program's first decision.
        errors = new(() => Fingerprint == Default.Fingerprint ? [] : [.. ShippedId(), .. DefinitionErrors.In(Document)]);
        roles = new(() => OwnRoles.All(Document).ToEquatableArray());
        checkpoints = new(() =>
            parts
                .Gates.SelectMany(onAct =>
                    onAct
                        .Value.Value.OfType<Checkpoint>()
                        .Select(checkpoint => (Kind: ActKeys.Judged(onAct.Key), Checkpoint: checkpoint))
                )
                .GroupBy(on => on.Kind, on => on.Checkpoint)
                .ToDictionary(group => group.Key, group => group.ToEquatableArray())
        );
    }

    /// <summary>The JSON Schema of a definition, draft 2020-12, for editors and validators. UTF-16 text, indented.</summary>
    /// <remarks>
    /// What it cannot express is what <see cref="CommandJson.Schema"/> cannot; that an identifier occurs once among criteria,
    /// checkpoints or one act's host gates; that a criterion's worst and best differ; that no less is at risk than on track; and
    /// that a checkpoint's label has something in its original language.
    /// </remarks>
    public static string Schema => Schemas.Definition;

    /// <summary>The definition shipped with this version of the library.</summary>
    public static ProcessDefinition Default => Shipped.Value;

    /// <summary>The definition as it is written.</summary>
    public DefinitionDocument Document => parts.Document.Value;

    /// <summary>
    /// The first 16 bytes, in hexadecimal digits, of the SHA-256 of the definition as it is written without white space.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>The definition as it is written, in UTF-8 without white space.</summary>
    internal ReadOnlySpan<byte> Json => parts.Json;

    /// <summary>Between whom four-eyes applies, on the acts that have the gate.</summary>
    public FourEyes FourEyes => Document.FourEyes;

    /// <summary>The selection criteria.</summary>
    public EquatableArray<Criterion> Criteria => Document.Criteria;

    internal bool ConsultationMayBeSkipped => Document.ConsultationMayBeSkipped;

    internal decimal AddedSharePercent => Document.AddedSharePercent;

    internal int AnswerDays => Document.AnswerDays;

    internal int ReviseDays => Document.ReviseDays;

    /// <summary>The rules for signals; null where there are none.</summary>
    internal SignalWatch? Signals => parts.Signals.Value;

    internal HealthLimits HealthLimits => Document.Health ?? HealthLimits.Default;

    internal FollowUpRhythm? FollowUp => Document.FollowUp;

    internal Holidays? Holidays => Document.Holidays;

    internal Tolerance Tolerance => Document.Tolerance ?? Tolerance.Default;

    /// <summary>The enabling condition that the strategy is to fulfil: the definition's own, or the shipped one.</summary>
    public EnablingCondition EnablingCondition => Document.EnablingCondition ?? EnablingCondition.Shipped;

    /// <summary>
    /// The roles that the definition knows: those that are shipped, those that it names, and those that it gives an act or a
    /// checkpoint.
    /// </summary>
    public EquatableArray<Role> Roles => roles.Value;

    /// <summary>The role that a misspelt code probably means; null where none is much like it.</summary>
    /// <param name="code">The code that the definition does not know.</param>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public Role? MeantBy(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return OwnRoles.Meant(code, Roles);
    }

    /// <summary>What makes an act impossible: no strategy begins under a definition that has any.</summary>
    internal EquatableArray<DefinitionFinding> Errors => errors.Value;

    /// <summary>Creates a definition from a document.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="MalformedException">
    /// The document names an act, gate or parameter that does not exist or fit, or makes an act impossible; the error names the
    /// place.
    /// </exception>
    public static ProcessDefinition Of(DefinitionDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var definition = AsRecorded(document);
        return definition.Errors is [var error, ..] ? throw DefinitionFaults.At(error.Path, error.Sentence) : definition;
    }

    /// <summary>
    /// Reads a definition from JSON and looks for what is impossible or unwise in it, such as an act that nobody may do.
    /// </summary>
    /// <returns>The errors first, each with its place; empty where there is nothing to report.</returns>
    /// <exception cref="MalformedException">
    /// The JSON is no definition; the error names the place and what was expected.
    /// </exception>
    public static IReadOnlyList<DefinitionFinding> Check(ReadOnlySpan<byte> json) =>
        AsRecorded(Reading.Object(json, SmartSpecJson.Info<DefinitionDocument>())).Lint();

    /// <summary>
    /// The findings about the definition: what is allowed but unwise, such as an act that nobody may do; of a definition from an
    /// old history also what makes an act impossible.
    /// </summary>
    /// <returns>The errors first, each with its place; empty where there is nothing to report.</returns>
    public IReadOnlyList<DefinitionFinding> Lint() => [.. Errors, .. DefinitionWarnings.In(Document)];

    /// <summary>A definition as a history has it: of the right form, also where it makes an act impossible.</summary>
    /// <exception cref="MalformedException">It is not of the right form.</exception>
    internal static ProcessDefinition AsRecorded(DefinitionDocument document)
    {
        var faults = DefinitionFaults.In(document);
        return faults.Count == 0 ? new(document) : throw faults[0];
    }

    /// <summary>Reads a definition from JSON.</summary>
    /// <exception cref="MalformedException">
    /// The JSON is no definition, or makes an act impossible; the error names the place and what was expected.
    /// </exception>
    public static ProcessDefinition Read(ReadOnlySpan<byte> json) =>
        Of(Reading.Object(json, SmartSpecJson.Info<DefinitionDocument>()));

    /// <summary>Reads a definition from JSON.</summary>
    /// <exception cref="ArgumentNullException">The JSON is null.</exception>
    /// <exception cref="MalformedException">
    /// The JSON is no definition; the error names the place and what was expected.
    /// </exception>
    public static ProcessDefinition Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Builds a definition of a region's own from this one.</summary>
    /// <param name="id">Whose definition it is, such as <c>kalmar</c>.</param>
    /// <param name="change">Changes what differs.</param>
    /// <returns>Version 1 of it.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="MalformedException">
    /// It names an act, gate or parameter that does not exist or fit, or makes an act impossible; the error names the place.
    /// </exception>
    public ProcessDefinition As(string id, Action<DefinitionBuilder> change)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Changed(Document with { Id = id, Version = 1 }, change);
    }

    /// <summary>Builds the next version of this definition.</summary>
    /// <param name="change">Changes what differs.</param>
    /// <exception cref="ArgumentNullException">There is no change.</exception>
    /// <exception cref="MalformedException">
    /// It names an act, gate or parameter that does not exist or fit, or makes an act impossible; the error names the place.
    /// </exception>
    public ProcessDefinition Next(Action<DefinitionBuilder> change) =>
        Changed(Document with { Version = Document.Version + 1 }, change);

    private static ProcessDefinition Changed(DefinitionDocument document, Action<DefinitionBuilder> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var builder = new DefinitionBuilder(document);
        change(builder);
        return builder.Build();
    }

    /// <summary>The definition as JSON, indented.</summary>
    public string ToJson() => Indented.Write(Document, SmartSpecJson.Info<DefinitionDocument>());

    /// <summary>
    /// The roles that may do an act; none means nobody. Where the definition does not name the act, the act's own default:
    /// nobody, except for <c>strategy.convert-currency</c>, which process lead and decision body may do.
    /// </summary>
    public EquatableArray<Role> RolesFor(string act) =>
        parts.Roles.TryGetValue(act, out var roles) ? roles : ActKeys.DefaultRoles(act);

    /// <summary>Whether a role counts only with an assignment in force, beside what the host asserts.</summary>
    public bool NeedsAssignment(Role role) => parts.AssignedRoles.Contains(role);

    /// <summary>Who may do what: every act, from which steps it is possible, in which roles, and on what conditions.</summary>
    public PermissionMatrix Permissions() => PermissionMatrix.Of(this);

    /// <summary>The gates of an act.</summary>
    public EquatableArray<Gate> GatesOn(string act) => parts.Gates.TryGetValue(act, out var onAct) ? onAct.Value : [];

    /// <summary>Whether an act has any gate.</summary>
    internal bool HasGatesOn(string act) => parts.Gates.ContainsKey(act);

    /// <summary>The checkpoint with this identifier; null if there is none.</summary>
    public Checkpoint? Checkpoint(Id<Checkpoint> id) =>
        parts
            .Gates.Values.SelectMany(onAct => onAct.Value)
            .OfType<Checkpoint>()
            .FirstOrDefault(checkpoint => checkpoint.Id == id);

    /// <summary>
    /// Whether an object still waits for a checkpoint on it: its act can be done in the object's current round.
    /// </summary>
    internal bool IsAwaited(Strategy state, Id<Checkpoint> id, in GateSubject on)
    {
        foreach (var (act, onAct) in parts.Gates)
            if (onAct.Value.Any(gate => gate is Checkpoint checkpoint && checkpoint.Id == id))
                return (on.Subject.Kind is not SubjectKind.Plan || PlanKinds.Of(act) == on.Plan?.Kind)
                    && IsToCome([act, .. PlanRules.AlsoJudging(act)], state.StepOf(on.Subject));
        return false;
    }

    private static bool IsToCome(EquatableArray<string> acts, SubjectStep? step) => acts.Any(act => ActKeys.IsToCome(act, step));

    /// <summary>Whether any gate separates acts: only then is it remembered who did what.</summary>
    internal bool SeparatesDuties { get; }

    /// <summary>Where gates compare an act with others; none where no gate names it.</summary>
    internal EquatableArray<SeparationScope> SeparatedBy(string act) => parts.Separated.GetValueOrDefault(act);

    /// <summary>Whether there is any checkpoint.</summary>
    internal bool HasCheckpoints => checkpoints.Value.Count > 0;

    /// <summary>The checkpoints on acts that are done to a kind of object.</summary>
    internal EquatableArray<Checkpoint> CheckpointsOn(SubjectKind kind) => checkpoints.Value.GetValueOrDefault(kind);

    /// <summary>Between whom four-eyes applies on an act.</summary>
    internal FourEyes FourEyesOn(string act)
    {
        foreach (var gate in GatesOn(act))
            if (gate is DecisionGate.FourEyes pair)
                return pair.Between ?? FourEyes;
        return FourEyes.Off;
    }

    /// <summary>Whether the two are written the same.</summary>
    public bool Equals(ProcessDefinition? other) => other is not null && Fingerprint == other.Fingerprint;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProcessDefinition);

    /// <inheritdoc/>
    public override int GetHashCode() => Fingerprint.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether the two are written the same.</summary>
    public static bool operator ==(ProcessDefinition? left, ProcessDefinition? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are written differently.</summary>
    public static bool operator !=(ProcessDefinition? left, ProcessDefinition? right) => !(left == right);

    /// <summary>The id, version and fingerprint.</summary>
    public override string ToString() => $"{Document.Id} {Document.Version} ({Fingerprint})";

    /// <summary>
    /// The id of the shipped definitions on something else: who reads the record would take it for one of them.
    /// </summary>
    private IEnumerable<DefinitionFinding> ShippedId() =>
        Document.Id == Default.Document.Id && Fingerprint != Default.Fingerprint && !EarlierShipped.Contains(Fingerprint)
            ? [DefinitionFinding.Error("shipped-id", "$.id", Document.Id, Parameter.Written(Document.Version))]
            : [];

    private static ProcessDefinition ReadShipped()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("SmartSpec.Definitions.default.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (bytes is [.. var written, (byte)'\n'])
            bytes = written;

        // A test makes it of the file that people read, with all checks.
        return new(DefinitionParts.OfShipped(bytes));
    }
}
