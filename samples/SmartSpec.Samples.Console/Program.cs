using System.Text;
using SmartSpec.Samples;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Sample.Run(args, Console.Out, Environment.CurrentDirectory);
