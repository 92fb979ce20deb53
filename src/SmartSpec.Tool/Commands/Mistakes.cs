using System.CommandLine;
using System.CommandLine.Parsing;

namespace SmartSpec.Tool.Commands;

/// <summary>What is wrong with the arguments, and where to read how they should be.</summary>
internal static class Mistakes
{
    /// <summary>Refuses arguments that cannot be followed.</summary>
    /// <exception cref="BadInputException">They cannot.</exception>
    public static void Check(ParseResult parsed, Choices choices)
    {
        if (parsed.Errors.Count > 0 || Valueless(parsed) is not null)
            throw In(parsed, choices);
    }

    private static BadInputException In(ParseResult parsed, Choices choices)
    {
        var command = string.Concat(
            Commands(parsed)
                .Where(result => result.Command is not RootCommand)
                .Reverse()
                .Select(result => $"{result.Command.Name} ")
        );
        return new(What(parsed, choices).Then(new($"Prova: {command}--help", $"Try: {command}--help")));
    }

    private static Words What(ParseResult parsed, Choices choices)
    {
        if (Valueless(parsed) is { } option)
            return new($"{option.Name}: {option.HelpName} saknas.", $"{option.Name}: {option.HelpName} is missing.");
        if (
            Options(parsed).FirstOrDefault(given => given.Tokens.Count > given.Option.Arity.MaximumNumberOfValues) is { } repeated
        )
            return new(
                $"{repeated.Option.Name}: är angiven flera gånger; ange den bara en gång.",
                $"{repeated.Option.Name}: is given more than once; give it once."
            );
        if (parsed.GetResult(choices.Lang) is { Tokens: [{ Value: not (Words.InSwedish or Words.InEnglish) and var other }, ..] })
            return new(
                $"--lang: språket ”{other}” finns inte; välj sv eller en.",
                $"--lang: there is no language '{other}'; choose sv or en."
            );
        if (choices.Secrets.Any && parsed.UnmatchedTokens.Count > 0)
            return Secrets.Unread;
        if (parsed.UnmatchedTokens is [var unknown, ..])
            return new($"Det finns inget som heter ”{unknown}” här.", $"There is nothing called '{unknown}' here.");
        var command = parsed.CommandResult.Command;
        if (command is not RootCommand && command.Subcommands is { Count: > 0 } parts)
            return new(
                $"{command.Name}: ange också {string.Join(", ", parts.Select(part => part.Name))}.",
                $"{command.Name}: expected also {string.Join(", ", parts.Select(part => part.Name))}."
            );
        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0))
            if (parsed.GetResult(argument) is not { Tokens.Count: > 0 })
                return new($"{command.Name}: {argument.Name} saknas.", $"{command.Name}: {argument.Name} is missing.");
        foreach (
            var needed in command.Options.Where(option => option.Required && parsed.GetResult(option) is not { Implicit: false })
        )
            return new($"{needed.Name} {needed.HelpName} saknas.", $"{needed.Name} {needed.HelpName} is missing.");
        return Words.OfLines(
            parsed.Errors.Select(error => error.Message).Distinct().Select(message => Words.Same($"{message:long}"))
        );
    }

    /// <summary>An option that was given without its value: none, or the name of another option in its place.</summary>
    private static Option? Valueless(ParseResult parsed)
    {
        var names = Commands(parsed).SelectMany(command => command.Command.Options).Select(option => option.Name).ToHashSet();
        return Options(parsed)
            .FirstOrDefault(given =>
                given.Option.HelpName is not null
                && IsNeeded(given.Option)
                && (given.Tokens.Count == 0 || given.Tokens.Any(token => names.Contains(token.Value.Split('=', ':')[0])))
            )
            ?.Option;
    }

    private static bool IsNeeded(Option option) => option.Arity.MinimumNumberOfValues > 0;

    /// <summary>The options that were given, of the command and those above it.</summary>
    private static IEnumerable<OptionResult> Options(ParseResult parsed) =>
        Commands(parsed).SelectMany(command => command.Children.OfType<OptionResult>()).Where(given => !given.Implicit);

    private static IEnumerable<CommandResult> Commands(ParseResult parsed)
    {
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult command; at = at.Parent)
            yield return command;
    }
}
