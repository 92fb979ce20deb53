using System.CommandLine;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Commands;

/// <summary>Where one of several strategies is stored.</summary>
/// <param name="Named">How the user knows the place.</param>
/// <param name="Read">Reads its history; or the strategy and the fault, where only that one cannot be read.</param>
internal sealed record RollUpSource(string Named, Func<(History? History, RollUpUnread? Unread)> Read)
{
    /// <summary>The sources that the user named: files, or a database with all that is in it. One is read at a time.</summary>
    /// <exception cref="BadInputException">Both were named, or one strategy of the database.</exception>
    public static IEnumerable<RollUpSource> Of(Choices choices, ParseResult parsed, IReadOnlyList<string> files)
    {
        if (parsed.GetValue(choices.Strategy) is not null)
            throw new BadInputException(
                new Words(
                    "--strategy: roll-up gäller alla strategier; ta bort --strategy.",
                    "--strategy: roll-up is about all strategies; leave out --strategy."
                )
            );
        var storage = choices.Named(parsed);
        if (files.Count == 0)
            return storage is DatabaseStorage database
                ? database.All().Select(strategy => In(choices, database, strategy))
                : [In(choices, parsed)];
        if (storage is not null)
            throw new BadInputException(
                new Words(
                    "roll-up: ange antingen filer, eller --file, --db eller --postgres.",
                    "roll-up: give either files, or --file, --db or --postgres."
                )
            );
        return files.Select(named => In(FileOf(choices, named)));
    }

    private static RollUpSource In(Choices choices, DatabaseStorage database, Id<Strategy> strategy) =>
        new(
            $"{database}: {strategy}",
            () =>
            {
                var (history, broken) = database.ReadOne(strategy);
                return (history, broken is null ? null : new(strategy, broken.Explain(choices.Screen.Texts)));
            }
        );

    private static RollUpSource In(Choices choices, ParseResult parsed) => In(Opened.Existing(choices, parsed));

    private static RollUpSource In(StrategyStorage storage) => new($"{storage}", () => (Opened.Read(storage), null));

    private static FileStorage FileOf(Choices choices, string named) =>
        new FileStorage(FileAt.In(choices.World.Folder, named)) is var storage && storage.Exists()
            ? storage
            : throw new BadInputException(Words.Same($"{named:path}: ") + storage.Missing);
}
