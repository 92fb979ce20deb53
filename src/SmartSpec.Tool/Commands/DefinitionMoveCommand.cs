using System.CommandLine;
using SmartSpec.Tool.Screens;
using SmartSpec.Tool.Storage;

namespace SmartSpec.Tool.Commands;

/// <summary>
/// Moves a strategy to another process definition, by a change that one person proposes and others decide on: proposes and
/// assesses it, or approves it.
/// </summary>
internal static class DefinitionMoveCommand
{
    /// <summary>Records the proposal with its assessment, or the approval.</summary>
    /// <returns>As expected where it was recorded; otherwise where the strategy refuses it.</returns>
    /// <exception cref="BadInputException">Something is missing, or does not belong together.</exception>
    public static int Run(Choices choices, ParseResult parsed, MoveRequest request)
    {
        Check(request);
        var storage = Opened.Existing(choices, parsed);
        var history = Opened.Read(storage);
        var (strategy, engine) = (history.Replay(), Opened.Settlement(choices.World.Clock));
        choices.Screen.NameRolesAs(strategy.Definition);
        var commands = request.IsApproval ? [Approval(request)] : Proposal(choices, strategy, request);
        var actor = new Actor(PreviewCommand.Identified(request.Actor), [.. NextCommand.Read(request.Role, strategy.Definition)]);
        var outcome = engine.Execute(strategy, commands, actor);
        if (outcome is Outcome.Refused refused)
        {
            Refused(choices, parsed, refused);
            return Host.Otherwise;
        }

        choices.Writing = storage;
        storage.CheckThatItCanBeWritten();
        var recorded = history.Append(outcome);
        storage.Write(recorded);
        Recorded(choices, parsed, new(request, (Outcome.Accepted)outcome, recorded, storage));
        return Host.AsExpected;
    }

    private static void Check(MoveRequest request)
    {
        if (request.IsApproval && (request.Decision is null || request.From is null))
            throw new BadInputException(new Words("--decision, --from: ange båda.", "--decision, --from: give both."));
        if (
            request.IsApproval
            && (request.File ?? request.Grounds ?? request.Event ?? request.RestsOn.FirstOrDefault()) is not null
        )
            throw new BadInputException(
                new Words(
                    "--decision, --from: utan definition och skäl; de anges när bytet föreslås.",
                    "--decision, --from: without definition and grounds, which are given where the move is proposed."
                )
            );
        if (!request.IsApproval && (request.File is null || request.Grounds is null))
            throw new BadInputException(
                new Words(
                    "definition move: ange definitionens fil och --grounds för att föreslå bytet, "
                        + "eller --decision och --from för att godkänna det.",
                    "definition move: give the definition's file and --grounds to propose the move, "
                        + "or --decision and --from to approve it."
                )
            );
    }

    private static SmartSpec.Command[] Proposal(Choices choices, Strategy strategy, MoveRequest request)
    {
        var definition = DefinitionCommand.Read(
            FileAt.In(choices.World.Folder, request.File!),
            raw => ProcessDefinition.Read(raw.Span)
        );
        Text Said(string text) => choices.Language == Words.InEnglish ? Text.English(text) : Text.Swedish(text);
        var change = Id<Change>("--change", request.Change);
        return
        [
            new ChangeCommand.Propose(
                change,
                new ChangeProposal.MoveToDefinition(definition),
                Said(request.Grounds!),
                [.. request.RestsOn.Select(named => NamedSubject.Read(strategy, named, "--rests-on"))],
                request.Event is { } happened ? Said(happened) : null
            ),
            new ChangeCommand.Assess(
                change,
                Said(
                    choices.Screen.Say(
                        "Följderna är framräknade ur strategin och definitionen.",
                        "The impact is computed from the strategy and the definition."
                    )
                )
            ),
        ];
    }

    private static ChangeCommand.Approve Approval(MoveRequest request) =>
        new(
            Id<Change>("--change", request.Change),
            Id<Decision>("--decision", request.Decision!),
            OnDay.Read(request.From!, "--from")
        );

    private static Id<T> Id<T>(string option, string text) =>
        SmartSpec.Id<T>.IsWellFormed(text)
            ? text
            : throw new BadInputException(
                new Words($"{option}: ”{text}” är ingen beteckning.", $"{option}: '{text}' is no identifier.")
            );

    private static void Refused(Choices choices, ParseResult parsed, Outcome.Refused refused)
    {
        if (choices.WantsJson(parsed))
        {
            foreach (var reason in refused.Reasons)
                choices.World.Output.Reason(choices.Screen, "refused", reason);
            return;
        }

        choices.Screen.Heading(choices.Screen.Say("Bytet nekas: inget har sparats", "The move is refused: nothing was recorded"));
        foreach (var reason in refused.Reasons)
            choices.Screen.Reason(reason);
    }

    private sealed record Done(MoveRequest Request, Outcome.Accepted Outcome, History History, StrategyStorage Storage);

    private static void Recorded(Choices choices, ParseResult parsed, Done done)
    {
        var (strategy, screen) = (done.Outcome.Strategy, choices.Screen);
        var day = strategy.Charter.Zone.DayOf(strategy.RecordedAt);
        if (choices.WantsJson(parsed))
        {
            choices.World.Output.Passed(day, done.Outcome.Events);
            return;
        }

        screen.Passed(strategy, day, done.Outcome.Events);
        screen.Verified(done.History, done.Storage);
        if (!done.Request.IsApproval)
            screen.Paragraph(
                screen.Say(
                    "Nästa steg: besluta. Se följderna med ”definition preview”, registrera beslutet, och låt någon annan "
                        + "godkänna med "
                        + $"”definition move --change {done.Request.Change} --decision BESLUT --from DAG”.",
                    "Next: decide. Look at the impact with 'definition preview', record the decision, and let somebody else "
                        + "approve with "
                        + $"'definition move --change {done.Request.Change} --decision DECISION --from DAY'."
                )
            );
    }
}
