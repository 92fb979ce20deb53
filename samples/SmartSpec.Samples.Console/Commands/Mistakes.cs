using System.CommandLine;
using System.CommandLine.Parsing;

namespace SmartSpec.Samples.Commands;

/// <summary>What is wrong with the arguments, and where to read how they should be.</summary>
internal static class Mistakes
{
    public static BadInputException In(ParseResult parsed, Choices choices)
    {
        var command = parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
        return new(What(parsed, choices) + new Words($"\nPröva: {command}--help", $"\nTry: {command}--help"));
    }

    private static Words What(ParseResult parsed, Choices choices)
    {
        if (Valueless(parsed) is { } option)
            return new($"{option.Name}: {option.HelpName} saknas.", $"{option.Name}: {option.HelpName} is missing.");
        if (parsed.GetResult(choices.Lang) is { Tokens: [{ Value: not (Words.InSwedish or Words.InEnglish) and var other }, ..] })
            return new($"--lang: språket '{other}' finns inte; välj sv eller en.", $"--lang: there is no language '{other}'; choose sv or en.");
        if (parsed.UnmatchedTokens is [var unknown, ..])
            return new($"Det finns inget som heter '{unknown}' här.", $"There is nothing called '{unknown}' here.");
        var command = parsed.CommandResult.Command;
        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0))
            if (parsed.GetResult(argument) is not { Tokens.Count: > 0 })
                return new($"{command.Name}: {argument.Name} saknas.", $"{command.Name}: {argument.Name} is missing.");
        foreach (var needed in command.Options.Where(option => option.Required && parsed.GetResult(option) is not { Implicit: false }))
            return new($"{needed.Name} {needed.HelpName} saknas.", $"{needed.Name} {needed.HelpName} is missing.");
        return Words.Same(string.Join('\n', parsed.Errors.Select(error => error.Message).Distinct()));
    }

    /// <summary>An option that was given without its value.</summary>
    private static Option? Valueless(ParseResult parsed)
    {
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult command; at = at.Parent)
            foreach (var option in command.Children.OfType<OptionResult>())
                if (!option.Implicit && option.Tokens.Count == 0 && option.Option.HelpName is not null)
                    return option.Option;
        return null;
    }
}
