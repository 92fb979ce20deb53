namespace SmartSpec.Testing;

/// <summary>The charter and definition with which a story is founded. Change it with <c>with</c>.</summary>
public sealed record StorySetting
{
    private static readonly ProcessDefinition Quiet = ProcessDefinition.Of(
        ProcessDefinition.Default.Document with
        {
            Id = "smartspec.example",
            FollowUp = null,
            Signals = null,
        }
    );

    /// <summary>
    /// The example region, 2021 to 2027, in kronor, in Stockholm's time, under the shipped definition without its follow-up and
    /// its signals: so that nothing happens by itself unless a test sets it up.
    /// </summary>
    public static StorySetting Default { get; } = new();

    /// <summary>The same, followed up every four months as in the shipped definition; without its signals.</summary>
    public static StorySetting FollowedUp { get; } =
        new()
        {
            Definition = ProcessDefinition.Of(
                ProcessDefinition.Default.Document with
                {
                    Id = "smartspec.example",
                    Signals = null,
                }
            ),
        };

    /// <summary>The charter.</summary>
    /// <value>
    /// Default: the example region (an invented one), 2021-01-01 to 2027-12-31, last activity day 2029-12-31, SEK,
    /// Europe/Stockholm.
    /// </value>
    public Charter Charter { get; init; } =
        new(
            Text.Swedish("Strategi för smart specialisering", "Smart specialisation strategy"),
            new(Text.Swedish("Exempelregionen", "The example region"), "SE999"),
            new(new LocalDate(2021, 1, 1), new LocalDate(2027, 12, 31), new LocalDate(2029, 12, 31)),
            Currency.Sek,
            "Europe/Stockholm"
        );

    /// <summary>The process definition.</summary>
    /// <value>
    /// Default: <see cref="ProcessDefinition.Default"/> without <see cref="DefinitionDocument.FollowUp"/> and
    /// <see cref="DefinitionDocument.Signals"/>; see <see cref="FollowedUp"/> and <see cref="WithSignals"/>.
    /// </value>
    public ProcessDefinition Definition { get; init; } = Quiet;

    /// <summary>The gates in the host's own code.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<HostGate> HostGates { get; init; } = [];

    /// <summary>When the story begins.</summary>
    /// <value>Default: 2021-01-11T07:00:00Z, eight in the morning in Stockholm.</value>
    public Instant Start { get; init; } = Instant.FromUtc(2021, 1, 11, 7, 0);

    /// <summary>The same setting under a changed definition.</summary>
    /// <param name="change">Changes the definition's document.</param>
    /// <exception cref="ArgumentNullException">The change is null.</exception>
    /// <exception cref="MalformedException">What it makes is no definition.</exception>
    public StorySetting Under(Func<DefinitionDocument, DefinitionDocument> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return this with { Definition = ProcessDefinition.Of(change(Definition.Document)) };
    }

    /// <summary>The same setting with signals.</summary>
    /// <param name="watch">The rules of signals; by default those of the shipped definition.</param>
    /// <exception cref="MalformedException">A parameter of a rule is outside its limits.</exception>
    public StorySetting WithSignals(SignalWatch? watch = null) =>
        Under(document => document with { Signals = watch ?? ProcessDefinition.Default.Document.Signals });

    /// <summary>The same setting with other gates on an act.</summary>
    /// <param name="act">The act, such as <c>area.select</c>.</param>
    /// <param name="gates">All its gates; none turns all off.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="MalformedException">A gate does not fit the act.</exception>
    public StorySetting WithGates(string act, params IEnumerable<Gate> gates)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(gates);
        return Under(document =>
            document with
            {
                Gates = new Dictionary<string, EquatableArray<Gate>>(document.Gates, StringComparer.Ordinal)
                {
                    [act] = gates.ToEquatableArray(),
                },
            }
        );
    }
}
