using System.CommandLine;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Commands;

/// <summary>Shows who owes what by when.</summary>
internal static class DueCommand
{
    public static int Run(Choices choices, ParseResult parsed, DueOptions options)
    {
        var actor = options.Actor is null ? default(Id<Actor>?) : PreviewCommand.Identified(options.Actor);
        var (opened, day) = OnDay.Of(choices, Opened.From(choices, parsed), options.On, options.AsOf, options.InForceOn);
        var roles = options.Role is null ? [] : NextCommand.Read(options.Role, opened.Strategy.Definition);
        var (screen, strategy) = (choices.Screen, opened.Strategy);
        var owed =
            actor is { } one ? strategy.ObligationsOf(new(one, [.. roles]))
            : roles.Length == 0 ? strategy.Obligations()
            : [.. strategy.Obligations().Where(obligation => roles.Contains(obligation.Role))];
        if (choices.WantsJson(parsed))
        {
            foreach (var obligation in owed)
                choices.World.Output.Owed(screen, strategy, obligation, day);
            return Host.AsExpected;
        }

        screen.Due(strategy, owed, day, Whom(screen, actor, roles));
        return Host.AsExpected;
    }

    private static string Whom(Screen screen, Id<Actor>? actor, Role[] roles) =>
        string.Join(", ", [.. actor is { } one ? (string[])[one.Value] : [], .. roles.Select(screen.Texts.Role)])
            is { Length: > 0 } whom
            ? whom
            : screen.Say("alla", "everyone");
}

/// <summary>Options of <see cref="DueCommand"/>.</summary>
internal sealed record DueOptions(string? Role, string? Actor, string? On, string? AsOf, string? InForceOn);
