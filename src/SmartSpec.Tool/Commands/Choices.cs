using System.CommandLine;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Commands;

/// <summary>What can be chosen with any command: the language, JSON, and where the strategy is stored.</summary>
internal sealed class Choices : IDisposable
{
    public const string DefaultFile = "kalmar.smartspec";

    private readonly List<Option<string?>> files = [];
    private DatabaseStorage? opened;

    /// <param name="world">What the program meets outside itself.</param>
    /// <param name="language">The language of all that people read.</param>
    /// <param name="secrets">The arguments that no message repeats.</param>
    public Choices(Surroundings world, string language, Secrets secrets)
    {
        var output = new CheckedOutput(world.Output);
        (World, Language) = (world with { Output = output, Error = new CheckedOutput(world.Error) }, language);
        Secrets = secrets;
        Screen = new(output, language, world.Styles);
        Json = new("--json")
        {
            Description = Screen.Say("Ett JSON-objekt per rad.", "One JSON object a line."),
            Recursive = true,
        };
        Lang = new("--lang")
        {
            Description = Screen.Say("Språket: sv (om inget annat anges) eller en.", "The language: sv (default) or en."),
            HelpName = "sv|en",
            Recursive = true,
        };
        Lang.AcceptOnlyFromAmong(Words.InSwedish, Words.InEnglish);
        Db = Everywhere(
            "--db",
            "Spara strategin i en SQLite-databas i stället för i en egen fil.",
            "Keep the strategy in an SQLite database instead of a file of its own.",
            "FIL",
            "FILE"
        );
        Postgres = Everywhere(
            "--postgres",
            "Spara strategin i PostgreSQL. Lösenordet kan stå i PGPASSWORD.",
            "Keep the strategy in PostgreSQL. The password can stand in PGPASSWORD.",
            "ANSLUTNING",
            "CONNECTION"
        );
        Strategy = Everywhere(
            "--strategy",
            "Vilken strategi i databasen, om den har flera.",
            "Which strategy of the database, where it has several.",
            "ID",
            "ID"
        );
    }

    public Option<bool> Json { get; }

    public Option<string> Lang { get; }

    public Option<string?> Db { get; }

    public Option<string?> Postgres { get; }

    public Option<string?> Strategy { get; }

    public Surroundings World { get; }

    /// <summary>Where the command stores its result; null for one that stores nothing.</summary>
    public StrategyStorage? Writing { get; set; }

    /// <summary>What became of what the command did, where it cannot be shown.</summary>
    public Words LeftAt =>
        Writing switch
        {
            null => Words.Same(""),
            { HasWritten: true } => new($" Det som gjordes är sparat i {Writing}.", $" What was done is saved in {Writing}."),
            _ => new(
                $" Inget från den här körningen har sparats i {Writing}.",
                $" Nothing of this start has been saved in {Writing}."
            ),
        };

    public string Language { get; }

    public Secrets Secrets { get; }

    public Screen Screen { get; }

    /// <summary>
    /// The requested language, found before anything else is read, so that mistakes too are reported in it; Swedish by default.
    /// </summary>
    public static string LanguageIn(string[] args)
    {
        for (var i = args.Length - 1; i >= 0; i--)
            if (args[i] is "--lang=en" or "--lang:en" || (args[i] == Words.InEnglish && i > 0 && args[i - 1] == "--lang"))
                return Words.InEnglish;
        return Words.InSwedish;
    }

    public bool WantsJson(ParseResult parsed) => parsed.GetValue(Json);

    /// <summary>Where the strategy is stored: what was named, or the default file.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="strategy">The strategy; where it is not known, the one named, or the only one that is there.</param>
    public StrategyStorage StorageOf(ParseResult parsed, Id<Strategy>? strategy = null) =>
        Named(parsed, strategy) ?? new FileStorage(FileAt.In(World.Folder, DefaultFile));

    /// <summary>Where the strategy is stored, as it was named; null where nothing was.</summary>
    /// <exception cref="BadInputException">More than one place was named, or one that cannot be.</exception>
    public StrategyStorage? Named(ParseResult parsed, Id<Strategy>? strategy = null)
    {
        var file = files.Select(parsed.GetValue).FirstOrDefault(named => named is not null);
        var (db, postgres) = (parsed.GetValue(Db), parsed.GetValue(Postgres));
        if (new[] { file, db, postgres }.Count(named => named is not null) > 1)
            throw new BadInputException(
                new Words("--file, --db, --postgres: ange bara en av dem.", "--file, --db, --postgres: give only one of them.")
            );
        var requested = StrategyNamed(parsed, strategy, isDatabase: db is not null || postgres is not null);
        return file is not null ? new FileStorage(FileAt.In(World.Folder, Filled("--file", file)))
            : db is not null ? Opened(Databases.Sqlite(FileAt.In(World.Folder, Filled("--db", db)), requested))
            : postgres is not null ? Opened(Databases.PostgreSql(Filled("--postgres", postgres), requested))
            : null;
    }

    /// <summary>Closes what was opened.</summary>
    public void Dispose() => opened?.Dispose();

    /// <summary>An option for a command's file; what it is for differs between commands.</summary>
    public Option<string?> File(Words purpose)
    {
        var file = new Option<string?>("--file") { Description = purpose.In(Language), HelpName = Screen.Say("FIL", "FILE") };
        files.Add(file);
        return file;
    }

    private static string Filled(string option, string named)
    {
        if (named.Length == 0)
        {
            throw new BadInputException(
                option == "--postgres"
                    ? new Words("--postgres: ange en anslutningssträng.", "--postgres: expected a connection string.")
                    : new Words($"{option}: ange en fil.", $"{option}: expected a file.")
            );
        }

        return option == "--postgres" || !Secrets.IsConnection(named)
            ? named
            : throw new BadInputException(
                new Words(
                    $"{option}: ange sökvägen till en fil. En anslutningssträng hör till --postgres.",
                    $"{option}: expected the path of a file. A connection string goes with --postgres."
                )
            );
    }

    private Id<Strategy>? StrategyNamed(ParseResult parsed, Id<Strategy>? its, bool isDatabase)
    {
        if (parsed.GetValue(Strategy) is not { } named)
            return its;
        if (!isDatabase)
        {
            throw new BadInputException(
                new Words(
                    "--strategy: används med --db eller --postgres; i en fil finns bara en strategi.",
                    "--strategy: goes with --db or --postgres; a file has only one strategy."
                )
            );
        }

        if (!Id<Strategy>.IsWellFormed(named))
            throw new BadInputException(
                new Words($"--strategy: ”{named}” kan inte vara en strategi.", $"--strategy: '{named}' cannot be a strategy.")
            );
        if (its is { } founds && founds.Value != named)
            throw new BadInputException(
                new Words(
                    $"--strategy: här är det strategin ”{founds}”; ta bort --strategy.",
                    $"--strategy: it is the strategy '{founds}' here; leave out --strategy."
                )
            );
        return new(named);
    }

    private Option<string?> Everywhere(string name, string swedish, string english, string helpSwedish, string helpEnglish) =>
        new(name)
        {
            Description = Screen.Say(swedish, english),
            HelpName = Screen.Say(helpSwedish, helpEnglish),
            Recursive = true,
        };

    private DatabaseStorage Opened(DatabaseStorage storage) => opened = storage;
}
